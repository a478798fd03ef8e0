package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CopyField;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Notices;
import org.inkjar.media.FocalPoint;
import org.inkjar.media.IncomingFile;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaRights;
import org.inkjar.media.MediaService;
import org.inkjar.media.MediaText;
import org.inkjar.media.MediaUploads;
import org.inkjar.media.SmallerVersions;
import org.inkjar.media.UsedMedia;
import org.jspecify.annotations.Nullable;

/** One entry: what it is, what is said of it, where it is used. What is typed is kept when the field is left. */
class MediaDetail extends Composite<Div> {

    private final MediaService service;
    private final MediaUploads uploads;
    private final MediaDeletion deletion;
    private final MediaRights rights;
    private final Runnable onChange;
    private final H2 name = new H2();
    private final Paragraph facts = new Paragraph();
    private final FocalPointField focalPoint = new FocalPointField(this::focus);
    private final TextArea alt = new TextArea(Words.of("media.alt"));
    private final TextArea caption = new TextArea(Words.of("media.caption"));
    private final CopyField address = new CopyField(Words.of("media.address"), Words.of("media.address.copy"));
    private final MissingVersions missing;
    private final MediaUsesList uses;
    private final Upload replacement = new Upload();
    private final Paragraph onlyToUse = new Paragraph(Words.of("media.only-to-use"));
    private final Button delete = deleteButton();
    private final FieldErrors errors = new FieldErrors();
    private @Nullable MediaItem item;

    MediaDetail(
            MediaService service,
            MediaUploads uploads,
            MediaDeletion deletion,
            MediaRights rights,
            UsedMedia usedMedia,
            SmallerVersions versions,
            Runnable onChange) {
        this.service = service;
        this.uploads = uploads;
        this.deletion = deletion;
        this.rights = rights;
        this.onChange = onChange;
        missing = new MissingVersions(versions, onChange);
        uses = new MediaUsesList(item -> usedMedia.all().getOrDefault(item.key(), List.of()));
        describeFields();
        describeReplacement();
        getContent().addClassName("media-detail");
        getContent().getElement().setAttribute("role", "region").setAttribute("aria-label", Words.of("media.details"));
        getContent()
                .add(head(), focalPoint, facts, missing, onlyToUse, alt, caption, address, uses, replacement, delete);
        Shortcuts.addShortcutListener(getContent(), this::close, Key.ESCAPE).listenOn(getContent());
        getContent().setVisible(false);
    }

    void show(MediaItem newItem) {
        item = newItem;
        fill(newItem);
        uses.show(newItem);
        getContent().setVisible(true);
        name.getElement().executeJs("this.focus()");
    }

    /** Reads the entry again; closes when it is gone. */
    void refresh() {
        if (item != null) {
            service.find(item.id()).ifPresentOrElse(this::update, this::close);
        }
    }

    private void update(MediaItem newItem) {
        item = newItem;
        fill(newItem);
    }

    private void fill(MediaItem shown) {
        errors.clear();
        name.setText(shown.fileName());
        facts.setText("%s, %s".formatted(shown.type().contentType(), MediaCard.facts(shown)));
        offer(rights.mayChange(shown));
        missing.show(shown, rights.mayChange(shown));
        focalPoint.setVisible(shown.isPicture());
        alt.setVisible(shown.isPicture());
        if (shown.isPicture()) {
            focalPoint.show(shown);
        }
        alt.setValue(shown.text().alt());
        caption.setValue(shown.text().caption());
        address.setValue(shown.path());
    }

    private void offer(boolean mayChange) {
        focalPoint.setChangeable(mayChange);
        alt.setReadOnly(!mayChange);
        caption.setReadOnly(!mayChange);
        replacement.setVisible(mayChange);
        delete.setVisible(mayChange);
        onlyToUse.setVisible(!mayChange);
    }

    private void close() {
        item = null;
        getContent().setVisible(false);
    }

    private void describeFields() {
        name.getElement().setAttribute("tabindex", "-1");
        facts.addClassName("hint");
        onlyToUse.addClassName("hint");
        alt.setHelperText(Words.of("media.alt.help"));
        alt.setMaxLength(MediaText.MAX_ALT);
        caption.setMaxLength(MediaText.MAX_CAPTION);
        errors.bind("alt", alt);
        errors.bind("caption", caption);
        alt.addValueChangeListener(change -> saveIf(change.isFromClient()));
        caption.addValueChangeListener(change -> saveIf(change.isFromClient()));
    }

    private void saveIf(boolean typed) {
        if (typed && item != null) {
            save(item.text().focus());
        }
    }

    private void focus(FocalPoint point) {
        save(point);
    }

    private void save(FocalPoint focus) {
        if (item == null) {
            return;
        }
        try {
            item = service.describe(
                    item.id(), item.version(), new MediaText(alt.getValue(), caption.getValue(), focus));
            Notices.done(Words.of("media.saved"));
            onChange.run();
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (StaleVersionException | NotFoundException e) {
            Notices.failed(Words.of("media.as-now", String.valueOf(e.getMessage())));
            onChange.run();
        }
    }

    private void describeReplacement() {
        replacement.setMaxFiles(1);
        replacement.setDropAllowed(false);
        replacement.setUploadButton(new Button(Words.of("media.replace")));
        replacement.setUploadHandler(
                new UploadReceiver(this::replace, this::replaced, (file, message) -> show(message)));
        replacement.addAllFinishedListener(event -> replacement.clearFileList());
    }

    private MediaItem replace(IncomingFile file) {
        var replaced = item;
        if (replaced == null) {
            throw new NotFoundException(Words.of("media.replace.missing"));
        }
        return uploads.replace(replaced.id(), replaced.version(), file);
    }

    private void replaced(MediaItem newItem) {
        Notices.done(Words.of("media.replaced"));
        onChange.run();
    }

    private void show(String message) {
        Notices.failed(message);
        onChange.run();
    }

    private Div head() {
        var close = new Button(Glyph.REMOVE.create(), click -> close());
        close.setAriaLabel(Words.of("media.details.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("icon-button");
        var head = new Div(name, close);
        head.addClassName("media-detail-head");
        return head;
    }

    private Button deleteButton() {
        var delete = new Button(Words.of("media.delete.one"), click -> {
            if (item != null) {
                deletion.ask(List.of(item));
            }
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return delete;
    }
}
