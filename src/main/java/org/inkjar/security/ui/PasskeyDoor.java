package org.inkjar.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.security.PasskeyQuestion;
import org.inkjar.security.PasskeySignIn;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** The way in with a passkey, under the form: a button, and the browser's own suggestions in the e-mail field. */
class PasskeyDoor extends Div {

    private final PasskeySignIn passkeys;
    private final PasskeyBrowser browser = new PasskeyBrowser();
    private final Button button = new Button(Words.of("security.sign-in.passkey"), Glyph.KEY.create());
    private final Paragraph problem = new Paragraph();

    PasskeyDoor(PasskeySignIn passkeys) {
        this.passkeys = passkeys;
        addClassName("passkey-door");
        button.addClickListener(click -> use());
        button.setDisableOnClick(true);
        problem.addClassName("bad-news");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var or = new Span(Words.of("security.sign-in.or"));
        or.addClassName(Words.of("security.sign-in.or"));
        add(browser, or, button, problem);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var question = passkeys.ask();
        browser.findObstacle(question.origin(), obstacle -> begin(question, obstacle));
    }

    private void begin(
            PasskeyQuestion<PublicKeyCredentialRequestOptions> question, Optional<PasskeyObstacle> obstacle) {
        if (obstacle.isEmpty()) {
            browser.offer(question, answer -> complete(question, answer));
        } else {
            button.setEnabled(false);
            tell(obstacle.get().words(question.origin()));
        }
    }

    private void use() {
        problem.setVisible(false);
        var question = passkeys.ask();
        browser.use(question, answer -> complete(question, answer), this::failed);
    }

    private void complete(PasskeyQuestion<PublicKeyCredentialRequestOptions> question, String answer) {
        try {
            var next = passkeys.complete(question, answer, Requests.request(), Requests.response());
            UI.getCurrent().getPage().setLocation(next);
        } catch (InvalidInputException e) {
            failed(String.valueOf(e.getMessage()));
        }
    }

    private void failed(String words) {
        button.setEnabled(true);
        tell(words);
    }

    private void tell(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }
}
