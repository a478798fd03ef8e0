package org.inkjar.mail.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.inkjar.mail.MailService;
import org.inkjar.mail.MailSettings;
import org.inkjar.settings.ui.SettingsFormPage;
import org.inkjar.settings.ui.SettingsSection;

/** Through which server mail is sent. */
@Route("admin/settings/mail")
@PageTitle("mail.page")
@RolesAllowed("OWNER")
@SettingsSection(title = "mail.mail", about = "mail.mail.about", order = 60, words = "mail.mail.words")
class MailPage extends SettingsFormPage<Optional<MailSettings>> {

    private final MailService mail;

    MailPage(MailService mail) {
        super(new MailForm(mail));
        this.mail = mail;
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
}
