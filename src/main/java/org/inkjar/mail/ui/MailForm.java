package org.inkjar.mail.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.RangeField;
import org.inkjar.mail.MailPassword;
import org.inkjar.mail.MailSecurity;
import org.inkjar.mail.MailService;
import org.inkjar.mail.MailSettings;
import org.inkjar.settings.ui.SettingsForm;
import org.jspecify.annotations.Nullable;

/** The fields of the server for mail. The stored password is not among what it shows. */
class MailForm extends SettingsForm<Optional<MailSettings>> {

    private static final int USUAL_PORT = 587;
    private static final int PORT_OF_TLS = 465;

    private final boolean configured;
    private final FieldErrors errors = new FieldErrors();
    private final TextField host = new TextField(Words.of("mail.server"));
    private final RangeField port = new RangeField(Words.of("mail.port"), 1, 65_535);
    private final RadioButtonGroup<MailSecurity> security = new RadioButtonGroup<>(Words.of("mail.security"));
    private final TextField username = new TextField(Words.of("mail.username"));
    private final PasswordField password = new PasswordField(Words.of("mail.password"));
    private final EmailField senderAddress = new EmailField(Words.of("mail.sender.address"));
    private final TextField senderName = new TextField(Words.of("mail.sender.name"));
    private boolean hasPassword;

    /** Where the configuration names a server, there is nothing to fill in. */
    MailForm(MailService mail) {
        var elsewhere = mail.configured();
        configured = elsewhere.isPresent();
        elsewhere.ifPresent(server -> add(notice(server)));
        describe();
        bind();
        var sections = List.of(
                new FormSection(
                        Words.of("mail.server"),
                        Words.of("mail.server.about"),
                        host,
                        port,
                        security,
                        username,
                        password),
                new FormSection(Words.of("mail.sender"), Words.of("mail.sender.about"), senderAddress, senderName));
        sections.forEach(section -> section.setVisible(!configured));
        add(sections.getFirst(), sections.getLast());
        add(new FormSection(Words.of("mail.test"), Words.of("mail.test.about"), new TestMail(mail, this::read)));
    }

    @Override
    protected void show(Optional<MailSettings> stored) {
        host.setValue(stored.map(MailSettings::host).orElse(""));
        port.setValue(stored.map(MailSettings::port).orElse(USUAL_PORT));
        security.setValue(stored.map(MailSettings::security).orElse(MailSecurity.STARTTLS));
        username.setValue(stored.map(MailSettings::username).orElse(""));
        hasPassword = stored.map(settings -> settings.password().isKept()).orElse(false);
        password.clear();
        password.setPlaceholder(hasPassword ? "••••••••" : "");
        password.setHelperText(hasPassword ? Words.of("mail.password.set") : Words.of("mail.password.help"));
        senderAddress.setValue(stored.map(MailSettings::senderAddress).orElse(""));
        senderName.setValue(stored.map(MailSettings::senderName).orElse(""));
        errors.clear();
    }

    @Override
    protected List<@Nullable Object> typed() {
        return Arrays.asList(
                host.getValue(),
                port.getValue(),
                security.getValue(),
                username.getValue(),
                password.getValue(),
                senderAddress.getValue(),
                senderName.getValue());
    }

    @Override
    protected Optional<Optional<MailSettings>> read() {
        errors.clear();
        if (configured || isBlank()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(new MailSettings(
                    host.getValue(),
                    port.typed(),
                    security.getValue(),
                    username.getValue(),
                    password(),
                    senderAddress.getValue(),
                    senderName.getValue())));
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }

    private boolean isBlank() {
        return Stream.<HasValue<?, String>>of(host, username, password, senderAddress, senderName)
                .allMatch(HasValue::isEmpty);
    }

    /** Without a user name none is needed. */
    private MailPassword password() {
        if (!password.isEmpty()) {
            return MailPassword.replacedBy(password.getValue());
        }
        return hasPassword && !username.isEmpty() ? MailPassword.KEPT : MailPassword.NONE;
    }

    private void describe() {
        host.setHelperText(Words.of("mail.server.help"));
        security.setItems(MailSecurity.values());
        security.setItemLabelGenerator(MailForm::label);
        security.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != MailSecurity.NONE && hasUsualPort()) {
                port.setValue(change.getValue() == MailSecurity.TLS ? PORT_OF_TLS : USUAL_PORT);
            }
        });
        username.setAutocomplete(Autocomplete.OFF);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRevealButtonVisible(false);
        senderName.setHelperText(Words.of("mail.sender.name.help"));
    }

    /** Another one was typed by somebody who knows it. */
    private boolean hasUsualPort() {
        return port.isEmpty() || port.typed() == USUAL_PORT || port.typed() == PORT_OF_TLS;
    }

    private void bind() {
        errors.bind("host", host);
        errors.bind("port", port);
        errors.bind("security", security);
        errors.bind("username", username);
        errors.bind("password", password);
        errors.bind("senderAddress", senderAddress);
        errors.bind("senderName", senderName);
    }

    private static String label(MailSecurity security) {
        return switch (security) {
            case STARTTLS -> Words.of("mail.security.starttls");
            case TLS -> Words.of("mail.security.tls");
            case NONE -> Words.of("mail.security.none");
        };
    }

    private static Paragraph notice(String server) {
        var notice = new Paragraph(Words.of("mail.configured", server));
        notice.addClassName("notice-bar");
        return notice;
    }
}
