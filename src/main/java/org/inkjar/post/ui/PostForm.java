package org.inkjar.post.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.post.PostData;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostInput;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.inkjar.post.SharingPicture;
import org.inkjar.post.TagService;
import org.inkjar.post.preflight.Place;

/** All fields of a post, in the two places where they stand. */
class PostForm {

    private static final List<String> WRITING = List.of("title", "slug", "body");

    final PostWriting writing = new PostWriting();
    final PostSettings settings;
    final PostSnippets snippets;
    private final FieldErrors errors = new FieldErrors();
    private boolean reading;

    /** @param decidesAll whether kind, authors and what is featured are for whoever writes to decide */
    PostForm(TagService tags, SharingPicture pictures, boolean decidesAll) {
        settings = new PostSettings(tags, decidesAll);
        snippets = new PostSnippets(writing, settings, pictures);
        settings.append(Words.of("post.preview.elsewhere"), snippets);
        writing.bind(errors);
        settings.bind(errors);
        settings.kind.addValueChangeListener(change -> writing.slug.setKind(change.getValue()));
    }

    /** Tells when the author changes something, and not when {@link #read} does. */
    void onChange(Runnable listener) {
        Stream.concat(settings.fields(), Stream.of(writing.title, writing.slug, writing.body))
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!reading) {
                        listener.run();
                    }
                }));
    }

    void offer(List<AuthorProfile> authors, String baseUrl) {
        settings.authors.offer(authors);
        writing.slug.setBaseUrl(baseUrl);
    }

    /** An empty form for something new. */
    void readNew(PostKind kind, List<UUID> authors, String siteLanguage) {
        reading = true;
        errors.clear();
        settings.readNew(kind, authors, siteLanguage);
        writing.readNew(kind);
        snippets.showPicture();
        reading = false;
    }

    void read(PostDetails details) {
        reading = true;
        errors.clear();
        settings.read(details.data());
        writing.read(details.data(), wasPublic(details));
        snippets.showPicture();
        reading = false;
    }

    /** Shows another state of the post that is shown. */
    void readAgain(PostDetails details) {
        reading = true;
        writing.body.amend(details.data().body());
        read(details);
    }

    /** Shows what was typed and not saved, over what {@link #read} showed. */
    void readUnsaved(PostInput input) {
        reading = true;
        settings.read(input);
        writing.readUnsaved(input);
        snippets.showPicture();
        reading = false;
    }

    /** Takes over what saving decides, and leaves alone what somebody may still be typing. */
    void readDecided(PostDetails details) {
        reading = true;
        writing.slug.read(details.data().slug(), details.data().title(), wasPublic(details));
        settings.tags.setValue(details.data().tags());
        settings.language.setValue(details.data().language());
        errors.clear();
        reading = false;
    }

    /** @throws InvalidInputException when a field cannot be accepted */
    PostData write() {
        return input().check();
    }

    /** What stands in the fields, finished or not. */
    PostInput input() {
        var data = PostData.builder();
        writing.write(data);
        settings.write(data);
        return data.input();
    }

    /** Whether a field is among those where one writes. */
    boolean isWriting(String field) {
        return WRITING.contains(field);
    }

    /** Takes the author to a place. */
    void go(Place place) {
        if (place.isInText()) {
            writing.body.select(place.text());
        } else {
            settings.unfold();
            errors.focus(place.field());
        }
    }

    /** Whether a field of the settings must be corrected, and none where one writes. */
    boolean isInSettings(InvalidInputException e) {
        return WRITING.stream().noneMatch(e.messages()::containsKey);
    }

    void show(InvalidInputException e) {
        settings.unfold();
        errors.show(e);
    }

    private static boolean wasPublic(PostDetails details) {
        return details.status() == PostStatus.PUBLISHED || details.status() == PostStatus.WITHDRAWN;
    }
}
