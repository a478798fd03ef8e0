package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.inkjar.common.Words;
import org.inkjar.post.PostListItem;
import org.inkjar.post.preflight.Findings;

/** What could be mended in a post, as it is stored; the editor is a click away. */
class HealthDialog extends Dialog {

    HealthDialog(PostListItem post, Findings findings) {
        super(post.title());
        addClassName("preflight-dialog");
        var lead = new Paragraph(Words.of("post.preflight.count", HealthTexts.count(HealthTexts.summary(findings))));
        lead.addClassName("preflight-lead");
        var list = new FindingList(place -> edit(post));
        list.show(findings);
        add(lead, list);
        var edit = new Button(Words.of("post.editor.edit"), click -> edit(post));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("common.close"), click -> close()), edit);
    }

    private void edit(PostListItem post) {
        close();
        PostEditorView.open(post.id());
    }
}
