package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Objects;
import java.util.Optional;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostSnippet;
import org.inkjar.post.preflight.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Writing in the centre, the preview beside it, the settings at the side. Where there is no room for that, tabs choose
 * between writing and preview, and the settings take the place of both.
 */
class PostEditorLayout extends Composite<Div> {

    /** From this width of the window on, in CSS pixels, there is room for the settings too. */
    private static final int ROOMY = 1500;

    private final PostForm form;
    private final PostPreview preview;
    private final PostPublishBar bar;
    private final Button settings = new Button(Words.of("post.settings.open"), Glyph.SETTINGS.create());
    private final Tabs tabs = new Tabs(new Tab(Words.of("post.editor.tab.write")), new Tab(Words.of("post.preview")));
    private final Paragraph length = new Paragraph();
    private @Nullable Boolean settingsShown;
    private boolean roomy = true;

    PostEditorLayout(PostForm form, PostPreview preview, PostPublishBar bar, PostOffer offer) {
        this.form = form;
        this.preview = preview;
        this.bar = bar;
        settings.addThemeVariants(ButtonVariant.TERTIARY);
        settings.addClassName("settings-button");
        settings.setAriaLabel(settings.getText());
        settings.addClickListener(click -> showSettings(!Boolean.TRUE.equals(settingsShown)));
        bar.addTool(settings);
        tabs.addClassName("post-tabs");
        tabs.addSelectedChangeListener(
                change -> getContent().setClassName("shows-preview", tabs.getSelectedIndex() == 1));
        form.writing.body.addValueChangeListener(change -> preview());
        form.settings.language.addValueChangeListener(change -> preview());
        form.writing.body.scrollWith(preview);
        length.addClassName("post-length");
        var main = new Div(form.writing, preview);
        main.addClassName("post-main");
        var workspace = new Div(main, form.settings);
        workspace.addClassName("post-workspace");
        getContent().addClassName("post-editor-layout");
        var head = new Div(bar, offer);
        head.addClassName("post-head");
        getContent().add(head, tabs, workspace, length);
        preview();
        addAttachListener(attach -> {
            if (settingsShown == null) {
                var window = attach.getUI().getPage().getExtendedClientDetails();
                roomy = window.getWindowInnerWidth() >= ROOMY;
                showSettings(roomy);
            }
        });
    }

    /** Tells when somebody is about to go elsewhere. */
    void onLeave(Runnable listener) {
        addAttachListener(attach -> {
            var leaving = attach.getUI().addBeforeLeaveListener(leave -> listener.run());
            addDetachListener(detach -> {
                leaving.remove();
                detach.unregisterListener();
            });
        });
    }

    void start(PostKind kind) {
        reveal(false);
        form.writing.title.focus();
    }

    void showNew(PostKind kind, boolean changed) {
        bar.showNew(kind, changed);
    }

    void show(PostDetails post, SiteTime time, boolean changed) {
        bar.show(post, time, changed);
    }

    /** Says how much could be mended; empty where nobody has looked. */
    void showHealth(Optional<Findings> found) {
        bar.showHealth(found.map(HealthTexts::summary));
    }

    /** Brings the fields into sight: those of the settings, or where one writes. */
    void reveal(boolean inSettings) {
        tabs.setSelectedIndex(0);
        if (inSettings || !roomy) {
            showSettings(inSettings);
        }
    }

    private void showSettings(boolean shown) {
        settingsShown = shown;
        getContent().setClassName("shows-settings", shown);
        settings.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    private void preview() {
        var language = Objects.requireNonNullElse(form.settings.language.getValue(), "");
        var rendered = preview.show(form.writing.body.getValue(), language);
        form.snippets.begin(rendered.excerpt(PostSnippet.BEGINNING));
        length.setText(Words.of(
                "post.editor.length",
                rendered.wordCount(),
                rendered.readingTime().toMinutes()));
    }
}
