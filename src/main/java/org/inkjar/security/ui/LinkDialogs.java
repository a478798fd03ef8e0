package org.inkjar.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.inkjar.common.ui.CopyField;
import org.inkjar.security.IssuedLink;

/** Show a secret link this once, and say whether it was mailed. */
final class LinkDialogs {

    private LinkDialogs() {}

    static void showInvitation(IssuedLink link) {
        show("The invitation for " + link.email(), link, "It makes one account, and ends after a week.");
    }

    static void showReset(IssuedLink link) {
        show(
                "Another password for " + link.email(),
                link,
                "It changes the password once, and ends after an hour. Until then, the present one goes on working.");
    }

    private static void show(String title, IssuedLink link, String use) {
        var dialog = new Dialog(title);
        dialog.addClassName("link-dialog");
        var field = new CopyField("The link", "Copy the link");
        field.setValue(link.address());
        var hint = new Paragraph(use + " Copy it now: it is not shown again.");
        hint.addClassName("hint");
        var fields = new Div(news(link), field, hint);
        fields.addClassName("fields");
        dialog.add(fields);
        dialog.setCloseOnOutsideClick(false);
        var done = new Button("Done", click -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.addOpenedChangeListener(change -> field.focusButton());
        dialog.open();
    }

    private static Paragraph news(IssuedLink link) {
        if (link.mailed()) {
            return new Paragraph("It was sent to %s. You can pass it on yourself as well.".formatted(link.email()));
        }
        return link.failure()
                .map(failure -> {
                    var bad = new Paragraph(
                            "It could not be sent to %s: %s Pass it on yourself.".formatted(link.email(), failure));
                    bad.addClassName("bad-news");
                    return bad;
                })
                .orElseGet(() -> new Paragraph("Pass it on to %s, and to nobody else.".formatted(link.email())));
    }
}
