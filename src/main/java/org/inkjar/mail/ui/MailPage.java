package org.inkjar.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.ui.Notices;
import org.inkjar.mail.MailFailedException;
import org.inkjar.mail.MailService;
import org.inkjar.mail.MailSettings;
import org.inkjar.settings.ui.SettingsFormPage;
import org.inkjar.settings.ui.SettingsSection;

/** Through which server mail is sent. */
@Route("admin/settings/mail")
@PageTitle("Mail · Settings · Inkjar")
@RolesAllowed("OWNER")
@SettingsSection(
        title = "Mail",
        about = "The server that takes mail, and who sends it",
        order = 60,
        words = "smtp email e-mail host port tls starttls password sender test")
class MailPage extends SettingsFormPage<Optional<MailSettings>> {

    private final MailService mail;
    private final MailForm form;

    MailPage(MailService mail) {
        this(mail, new MailForm(mail.configured()), new Button("Send a test"));
    }

    private MailPage(MailService mail, MailForm form, Button test) {
        super(form, test);
        this.mail = mail;
        this.form = form;
        test.setDisableOnClick(true);
        test.addClickListener(click -> {
            sendTest();
            test.setEnabled(true);
        });
        if (mail.configured().isPresent()) {
            forbidSaving();
        }
    }

    @Override
    protected Optional<MailSettings> load() {
        return mail.find();
    }

    @Override
    protected Optional<MailSettings> store(Optional<MailSettings> before, Optional<MailSettings> after) {
        return mail.save(before, after);
    }

    /** With what is typed, saved or not. */
    private void sendTest() {
        form.read().ifPresent(typed -> {
            try {
                Notices.done("A test is on its way to %s.".formatted(mail.sendTest(typed)));
            } catch (MailFailedException | InvalidInputException | NotFoundException e) {
                Notices.failed(e.getMessage());
            }
        });
    }
}
