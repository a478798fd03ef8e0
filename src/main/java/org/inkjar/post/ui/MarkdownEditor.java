package org.inkjar.post.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.inkjar.common.InkjarProperties;
import org.inkjar.common.Words;
import org.inkjar.media.IncomingFile;
import org.inkjar.post.markdown.TextPlace;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/**
 * Where the text of a post is written, in Markdown: CodeMirror in the browser, of which only the changes of the text travel
 * here. A text that was set here belongs to a new generation; changes that were made to an older one come too late and
 * are dropped.
 */
@Tag("markdown-editor")
@CssImport("./markdown-editor/markdown-editor.css")
@CssImport("./safekeeping/safekeeping.css")
@JsModule("./markdown-editor/markdown-editor.ts")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.5.2")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/language-data", version = "6.5.2")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
@NpmPackage(value = "turndown", version = "7.2.5")
@NpmPackage(value = "@types/turndown", version = "5.0.6", dev = true)
@NpmPackage(value = "@truto/turndown-plugin-gfm", version = "1.0.3")
class MarkdownEditor extends AbstractField<MarkdownEditor, String>
        implements HasValidationProperties, Focusable<MarkdownEditor> {

    private static final String CHANGES = "event.detail.changes";
    private static final String LENGTH = "event.detail.length";
    private static final String GENERATION = "event.detail.generation";
    private static final String SENT = "event.detail.sent";
    private static final String SELECTED = "event.detail.text";

    private int generation;

    /** How many changes the browser has sent. */
    private int received;

    MarkdownEditor(String label) {
        super("");
        getElement().setAttribute("label", label);
        getElement().setAttribute("placeholder", Words.of("post.editor.placeholder"));
        getElement()
                .addEventListener("text-changes", this::take)
                .addEventData(CHANGES)
                .addEventData(LENGTH)
                .addEventData(GENERATION)
                .addEventData(SENT);
    }

    /** Scrolls in step with a component that shows the same text. */
    void scrollWith(Component preview) {
        addAttachListener(attach -> getElement().executeJs("this.scrollWith($0)", preview.getElement()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        load(getValue());
    }

    @Override
    protected void setPresentationValue(String text) {
        if (isAttached()) {
            load(text);
        }
    }

    /**
     * Has the browser keep what is typed as well, and offer what it kept of this text earlier.
     *
     * @param key of the text: another for each post
     */
    void keepInBrowserAs(String key) {
        getElement().executeJs("this.keepAs($0)", key);
    }

    /** Tells the browser that this text is kept here, so that it need not keep it unless it has changed since. */
    void saved() {
        getElement().executeJs("this.saved($0)", received);
    }

    /** Tells when somebody asks for a link, and the words that they have selected for it. */
    void onLinkWanted(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "link-wanted",
                        event -> listener.accept(
                                event.getEventData().get(SELECTED).asString()))
                .addEventData(SELECTED);
    }

    /** Tells when somebody asks for a picture. */
    void onPictureWanted(Runnable listener) {
        getElement().addEventListener("picture-wanted", event -> listener.run());
    }

    /** Puts a picture where the cursor is; words that are selected become its description. */
    void insertPicture(String address, String alt) {
        getElement().executeJs("this.insertPicture($0, $1)", address, alt);
    }

    /** Has files uploaded that are dropped, pasted or chosen; their addresses are written where they were put. */
    void takeFiles(UploadHandler handler, InkjarProperties.Media limits) {
        getElement().setAttribute("uploads", handler);
        var lengths = JacksonUtils.createObjectNode();
        lengths.set("picture", limit(limits.maxSize()));
        lengths.set("file", limit(limits.maxFileSize()));
        getElement().setAttribute("upload-limits", lengths.toString());
    }

    private static JsonNode limit(DataSize longest) {
        return JacksonUtils.createObjectNode()
                .put("bytes", longest.toBytes())
                .put("message", IncomingFile.tooLong(longest));
    }

    /** Puts a text where the cursor is, in the place of what is selected. */
    void insert(String text) {
        getElement().executeJs("this.insert($0)", text);
    }

    /** Takes the author to a place in the text. */
    void select(TextPlace place) {
        getElement().executeJs("this.select($0, $1)", place.from(), place.to());
    }

    /** Shows another state of the same text: who writes stays where they are, and loses nothing that they type meanwhile. */
    void amend(String text) {
        if (isAttached() && !text.equals(getValue())) {
            generation++;
            var changes = TextChanges.between(getValue(), text).toJson();
            getElement().executeJs("this.amend($0, $1, $2, $3)", changes, text, generation, received);
        }
        setModelValue(text, false);
    }

    /** What somebody wrote, as if it came from the browser. */
    void write(String text) {
        setModelValue(text, true);
    }

    private void load(String text) {
        generation++;
        getElement().executeJs("this.load($0, $1)", text, generation);
    }

    private void take(DomEvent event) {
        var detail = event.getEventData();
        received = detail.get(SENT).asInt();
        if (detail.get(GENERATION).asInt() != generation) {
            return;
        }
        var text = TextChanges.parse(detail.get(CHANGES).asString()).applyTo(getValue());
        if (text.isPresent() && text.get().length() == detail.get(LENGTH).asInt()) {
            setModelValue(text.get(), true);
        } else {
            getElement().executeJs("return this.value").then(String.class, this::write);
        }
    }
}
