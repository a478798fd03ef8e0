package org.inkjar.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inkjar.common.ui.CopyButton;

/** Shows recovery codes, this once. It closes by its button alone, so that nobody loses them by a click beside it. */
class RecoveryCodesDialog extends Dialog {

    private static final String FILE = "inkjar-recovery-codes.txt";

    /** @param site to which the codes belong, for the file */
    RecoveryCodesDialog(List<String> codes, String site) {
        super("Your recovery codes");
        addClassName("recovery-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var list = new OrderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        var fields = new Div(
                new Paragraph("Each stands in for a one-time code, once, when your phone is not at hand."
                        + " Keep them where you keep your passwords: they are not shown again."),
                list,
                actions(codes, site));
        fields.addClassName("fields");
        add(fields);
        var done = new Button("I have kept them", click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }

    private static Div actions(List<String> codes, String site) {
        var download = new Anchor(file(codes, site), "Download");
        download.addClassName("button-link");
        download.getElement().setAttribute("download", FILE);
        var actions = new Div(new CopyButton("Copy the recovery codes", () -> String.join("\n", codes)), download);
        actions.addClassName("actions");
        return actions;
    }

    private static DownloadHandler file(List<String> codes, String site) {
        var text = "Recovery codes for %s\n\n%s\n".formatted(site, String.join("\n", codes));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return DownloadHandler.fromInputStream(request ->
                new DownloadResponse(new ByteArrayInputStream(bytes), FILE, "text/plain;charset=UTF-8", bytes.length));
    }
}
