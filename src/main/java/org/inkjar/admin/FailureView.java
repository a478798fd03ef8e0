package org.inkjar.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.theme.aura.Aura;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;

/** Takes the place of a view that could not be opened. Without a frame, which may be what failed. */
@PageTitle("admin.failure")
@AnonymousAllowed
@StyleSheet(Aura.STYLESHEET)
@CssImport("./admin.css")
class FailureView extends Main implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var id = Failures.log(parameter.getException());
        var home = new Anchor(SitePaths.HOME, Words.of("admin.to-home"));
        home.setRouterIgnore(true); // A page of its own, in the language of the site.
        addClassNames("inkjar-admin", "door");
        add(card(id), home);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    private static Div card(String id) {
        var mark = new Span();
        mark.addClassName("brand-mark");
        var again = new Button(
                Words.of("admin.failure.again"),
                click -> UI.getCurrent().getPage().reload());
        again.addThemeVariants(ButtonVariant.PRIMARY);
        var card = new Div(
                mark,
                new H1(Words.of("admin.failure")),
                new Paragraph(Words.of("admin.failure.explanation", id)),
                again);
        card.addClassName("card");
        return card;
    }
}
