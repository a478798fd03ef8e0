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
import org.inkjar.common.Words;
import org.inkjar.common.ui.CopyButton;

/** Shows recovery codes, this once. It closes by its button alone, so that nobody loses them by a click beside it. */
class RecoveryCodesDialog extends Dialog {

    /** @param site to which the codes belong, for the file */
    RecoveryCodesDialog(List<String> codes, String site) {
        super(Words.of("security.recovery"));
        addClassName("recovery-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var list = new OrderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        var copy = new CopyButton(Words.of("security.recovery.copy"), () -> String.join("\n", codes));
        var fields = new Div(new Paragraph(Words.of("security.recovery.about")), list, actions(copy, codes, site));
        fields.addClassName("fields");
        add(fields);
        var done = new Button(Words.of("security.recovery.kept"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
        addOpenedChangeListener(change -> copy.focus());
    }

    private static Div actions(CopyButton copy, List<String> codes, String site) {
        var download = new Anchor(file(codes, site), Words.of("security.recovery.download"));
        download.addClassName("button-link");
        download.getElement().setAttribute("download", Words.of("security.recovery.file"));
        var actions = new Div(copy, download);
        actions.addClassName("actions");
        return actions;
    }

    private static DownloadHandler file(List<String> codes, String site) {
        var text = "%s\n\n%s\n".formatted(Words.of("security.recovery.file.title", site), String.join("\n", codes));
        var name = Words.of("security.recovery.file");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return DownloadHandler.fromInputStream(request ->
                new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/plain;charset=UTF-8", bytes.length));
    }
}
