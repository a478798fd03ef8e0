package org.inkjar.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.mail.MailFailedException;
import org.inkjar.mail.MailService;
import org.inkjar.mail.MailSettings;

/** Sends a test, and says beside the button how that went. */
class TestMail extends Div {

    private final MailService mail;
    private final Paragraph outcome = new Paragraph();

    /** @param typed what is filled in; empty where it is wrong, which the form says itself */
    TestMail(MailService mail, Supplier<Optional<Optional<MailSettings>>> typed) {
        this.mail = mail;
        var send = new Button(Words.of("mail.test.send"));
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            outcome.setText("");
            typed.get().ifPresent(this::send);
            send.setEnabled(true);
        });
        outcome.addClassName("mail-outcome");
        outcome.getElement().setAttribute("role", "status");
        add(send, outcome);
    }

    private void send(Optional<MailSettings> typed) {
        try {
            outcome.setText(Words.of("mail.test.sent", mail.sendTest(typed)));
            outcome.removeClassName("trouble");
        } catch (MailFailedException | InvalidInputException | NotFoundException e) {
            outcome.setText(String.valueOf(e.getMessage()));
            outcome.addClassName("trouble");
        }
    }
}
