package org.inkjar.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.CodeSignIn;
import org.inkjar.security.SignInFailures;
import org.inkjar.security.TooManyAttemptsException;

/** Asks for a one-time code after the password, and for nothing from anybody who has not given one. */
@Route(value = SignInFailures.CODE_PATH, autoLayout = false)
@PageTitle("security.code")
@AnonymousAllowed
class CodeView extends DoorPage implements BeforeEnterObserver {

    private final CodeSignIn codes;
    private final FieldErrors errors = new FieldErrors();
    private final CodeField code = new CodeField();
    private final Button other = new Button("", click -> askOtherwise());
    private boolean recovery;

    CodeView(CodeSignIn codes) {
        super(Words.of("security.code.title"));
        this.codes = codes;
        errors.bind("code", code);
        code.setAutofocus(true);
        var confirm = new Button(Words.of("security.sign-in"), click -> complete());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        other.addThemeVariants(ButtonVariant.TERTIARY);
        var fields = new Div(code, confirm, other);
        fields.addClassName("fields");
        var again = new Anchor(SitePaths.LOGIN, Words.of("security.code.otherwise"));
        again.setRouterIgnore(true);
        addToCard(new Paragraph(Words.of("security.code.about")), fields, again);
        askFor(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!codes.isExpected(Requests.request())) {
            event.forwardTo(LoginView.class);
        }
    }

    private void askFor(boolean recoveryCode) {
        recovery = recoveryCode;
        code.clear();
        code.setInvalid(false);
        code.setLabel(recovery ? Words.of("security.code.recovery") : Words.of("security.code"));
        code.setHelperText(recovery ? Words.of("security.code.recovery.help") : Words.of("security.code.help"));
        code.expectDigits(!recovery);
        other.setText(recovery ? Words.of("security.code.use") : Words.of("security.code.recovery.use"));
        code.focus();
    }

    private void askOtherwise() {
        askFor(!recovery);
    }

    private void complete() {
        try {
            var next = codes.complete(code.getValue(), Requests.request(), Requests.response());
            UI.getCurrent().getPage().setLocation(next);
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (TooManyAttemptsException e) {
            errors.show(new InvalidInputException("code", String.valueOf(e.getMessage())));
        }
    }
}
