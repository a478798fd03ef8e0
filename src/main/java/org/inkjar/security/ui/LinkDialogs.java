package org.inkjar.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CopyField;
import org.inkjar.security.IssuedLink;

/** Show a secret link this once, and say whether it was mailed. */
final class LinkDialogs {

    private LinkDialogs() {}

    static void showInvitation(IssuedLink link) {
        show(Words.of("security.link.invitation", link.email()), link, Words.of("security.link.invitation.use"));
    }

    static void showReset(IssuedLink link) {
        show(Words.of("security.link.reset", link.email()), link, Words.of("security.link.reset.use"));
    }

    private static void show(String title, IssuedLink link, String use) {
        var dialog = new Dialog(title);
        dialog.addClassName("link-dialog");
        var field = new CopyField(Words.of("security.link"), Words.of("security.link.copy"));
        field.setValue(link.address());
        var hint = new Paragraph(use);
        hint.addClassName("hint");
        var fields = new Div(news(link), field, hint);
        fields.addClassName("fields");
        dialog.add(fields);
        dialog.setCloseOnOutsideClick(false);
        var done = new Button(Words.of("security.link.done"), click -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.addOpenedChangeListener(change -> field.focusButton());
        dialog.open();
    }

    private static Paragraph news(IssuedLink link) {
        if (link.mailed()) {
            return new Paragraph(Words.of("security.link.sent", link.email()));
        }
        return link.failure()
                .map(failure -> {
                    var bad = new Paragraph(Words.of("security.link.failed", link.email(), failure));
                    bad.addClassName("bad-news");
                    return bad;
                })
                .orElseGet(() -> new Paragraph(Words.of("security.link.pass-on", link.email())));
    }
}
