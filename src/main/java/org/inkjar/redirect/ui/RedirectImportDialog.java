package org.inkjar.redirect.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.UploadWords;
import org.inkjar.redirect.RedirectImport;
import org.inkjar.redirect.RedirectService;

/** Takes redirects from a file or from the clipboard, and shows what would change before it does. */
class RedirectImportDialog extends Dialog {

    private static final int LONGEST_FILE = 4_000_000;

    private final RedirectService redirects;
    private final Runnable done;
    private final TextArea pasted = new TextArea(Words.of("redirect.import.lines"));
    private final Checkbox replace = new Checkbox(Words.of("redirect.import.replace"));
    private final RedirectPlanView planned = new RedirectPlanView();
    private final Button carryOut = new Button(Words.of("redirect.import.do"), click -> carryOut());
    private final Paragraph chosen = new Paragraph();
    private String file = "";

    RedirectImportDialog(RedirectService redirects, Runnable done) {
        this.redirects = redirects;
        this.done = done;
        setHeaderTitle(Words.of("redirect.import.title"));
        pasted.setHelperText(Words.of("redirect.import.help"));
        pasted.setPlaceholder(Words.of("redirect.import.example"));
        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.addClassNames("code-field", "redirect-lines");
        pasted.addValueChangeListener(change -> check());
        replace.addValueChangeListener(change -> check());
        chosen.setVisible(false);
        var fields = new Div(upload(), chosen, pasted, replace, planned);
        fields.addClassNames("fields", "redirect-import");
        add(fields);
        carryOut.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), carryOut);
        check();
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> take(about.fileName(), bytes)));
        upload.setI18n(UploadWords.of(Words.of("redirect.import.too-long"), Words.of("redirect.import.one")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LONGEST_FILE);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setUploadButton(new Button(Words.of("redirect.import.choose")));
        upload.setDropLabel(new Span(Words.of("redirect.import.drop")));
        upload.addFileRejectedListener(event -> Notices.failed(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void take(String name, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isBlank()) {
                Notices.failed(Words.of("redirect.import.empty", name));
                return;
            }
            file = text;
            chosen.setText(Words.of("redirect.import.chosen", name));
            chosen.setVisible(true);
            pasted.setVisible(false);
            check();
        } catch (CharacterCodingException e) {
            Notices.failed(Words.of("redirect.import.no-text", name));
        }
    }

    private String csv() {
        return file.isEmpty() ? pasted.getValue() : file;
    }

    private RedirectImport given() {
        return new RedirectImport(csv(), replace.getValue());
    }

    private void check() {
        if (csv().isBlank()) {
            planned.clear();
            carryOut.setEnabled(false);
            return;
        }
        var plan = redirects.plan(given());
        planned.show(plan);
        carryOut.setEnabled(plan.problems().isEmpty() && plan.changes() > 0);
    }

    private void carryOut() {
        try {
            var plan = redirects.carryOut(given());
            close();
            Notices.done(RedirectPlanView.inWords(plan));
            done.run();
        } catch (InvalidInputException e) {
            Notices.failed(String.valueOf(e.getMessage()));
            check();
        }
    }
}
