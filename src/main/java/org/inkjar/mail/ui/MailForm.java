package org.inkjar.mail.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.Notices;
import org.inkjar.mail.MailFailedException;
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

    private final MailService mail;
    private final boolean configured;
    private final FieldErrors errors = new FieldErrors();
    private final TextField host = new TextField("Server");
    private final IntegerField port = new IntegerField("Port");
    private final RadioButtonGroup<MailSecurity> security = new RadioButtonGroup<>("Security");
    private final TextField username = new TextField("User name");
    private final PasswordField password = new PasswordField("Password");
    private final EmailField senderAddress = new EmailField("Address");
    private final TextField senderName = new TextField("Name");
    private boolean hasPassword;

    /** Where the configuration names a server, there is nothing to fill in. */
    MailForm(MailService mail) {
        this.mail = mail;
        var elsewhere = mail.configured();
        configured = elsewhere.isPresent();
        elsewhere.ifPresent(server -> add(notice(server)));
        describe();
        bind();
        var sections = List.of(
                new FormSection(
                        "Server",
                        "As whoever runs it has told you. Leave everything empty to send no mail: whatever is sent can"
                                + " be passed on by hand as well.",
                        host,
                        port,
                        security,
                        username,
                        password),
                new FormSection("Sender", "Whom readers of the mail see it is from.", senderAddress, senderName));
        sections.forEach(section -> section.setVisible(!configured));
        add(sections.getFirst(), sections.getLast(), test());
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
        password.setHelperText(
                hasPassword
                        ? "One is set. Type another to replace it."
                        : "Kept in the database, and never shown again.");
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
                    Objects.requireNonNullElse(port.getValue(), 0),
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

    private FormSection test() {
        var send = new Button("Send a test");
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            read().ifPresent(this::sendTest);
            send.setEnabled(true);
        });
        return new FormSection(
                "Test", "A message to your own address, with what is filled in here, saved or not.", send);
    }

    private void sendTest(Optional<MailSettings> typed) {
        try {
            Notices.done("A test is on its way to %s.".formatted(mail.sendTest(typed)));
        } catch (MailFailedException | InvalidInputException | NotFoundException e) {
            Notices.failed(String.valueOf(e.getMessage()));
        }
    }

    /** Without a user name none is needed. */
    private MailPassword password() {
        if (!password.isEmpty()) {
            return MailPassword.replacedBy(password.getValue());
        }
        return hasPassword && !username.isEmpty() ? MailPassword.KEPT : MailPassword.NONE;
    }

    private void describe() {
        host.setHelperText("Such as smtp.example.com.");
        port.setMin(1);
        port.setMax(65_535);
        security.setItems(MailSecurity.values());
        security.setItemLabelGenerator(MailForm::label);
        security.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != MailSecurity.NONE) {
                port.setValue(change.getValue() == MailSecurity.TLS ? PORT_OF_TLS : USUAL_PORT);
            }
        });
        username.setAutocomplete(Autocomplete.OFF);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRevealButtonVisible(false);
        senderName.setHelperText("Empty for the title of the site.");
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
            case STARTTLS -> "STARTTLS, usually port 587";
            case TLS -> "TLS, usually port 465";
            case NONE -> "None: for a server on this machine alone";
        };
    }

    private static Paragraph notice(String server) {
        var notice =
                new Paragraph("Mail is sent through %s, as the configuration of the blog says (spring.mail.*). It can"
                                .formatted(server)
                        + " be changed there alone.");
        notice.addClassName("notice-bar");
        return notice;
    }
}
