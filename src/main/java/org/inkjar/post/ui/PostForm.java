package org.inkjar.post.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.post.PostData;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.inkjar.post.TagService;

/** All fields of a post, in the two places where they stand. */
class PostForm {

    private static final String LANGUAGE = "en";
    private static final List<String> WRITING = List.of("title", "slug", "body");

    final PostWriting writing = new PostWriting();
    final PostSettings settings;
    private final FieldErrors errors = new FieldErrors();
    private boolean reading;

    PostForm(TagService tags) {
        settings = new PostSettings(tags);
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
    void readNew(PostKind kind, List<UUID> authors) {
        fill(kind, "", "", false, "", "", "", "", authors, List.of(), LANGUAGE, "", "", "", false);
    }

    void read(PostDetails details) {
        var data = details.data();
        fill(
                data.kind(),
                data.title(),
                data.slug(),
                wasPublic(details),
                data.summary(),
                data.body(),
                data.cover(),
                data.coverAlt(),
                data.authorIds(),
                data.tags(),
                data.language(),
                data.seoTitle(),
                data.seoDescription(),
                data.canonicalUrl(),
                data.featured());
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
        return new PostData(
                settings.kind.getValue(),
                writing.title.getValue(),
                writing.slug.chosen(),
                settings.summary.getValue(),
                writing.body.getValue(),
                settings.cover.getValue(),
                settings.coverAlt.getValue(),
                settings.authors.getValue(),
                settings.tags.getValue(),
                Objects.requireNonNullElse(settings.language.getValue(), ""),
                settings.seoTitle.getValue(),
                settings.seoDescription.getValue(),
                settings.canonicalUrl.getValue(),
                settings.featured.getValue());
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

    private void fill(
            PostKind kind,
            String title,
            String slug,
            boolean wasPublic,
            String summary,
            String body,
            String cover,
            String coverAlt,
            List<UUID> authors,
            List<String> tags,
            String language,
            String seoTitle,
            String seoDescription,
            String canonicalUrl,
            boolean featured) {
        reading = true;
        errors.clear();
        settings.kind.setValue(kind);
        writing.slug.setKind(kind);
        writing.title.setValue(title);
        writing.slug.read(slug, title, wasPublic);
        writing.body.setValue(body);
        settings.summary.setValue(summary);
        settings.cover.setValue(cover);
        settings.coverAlt.setValue(coverAlt);
        settings.authors.setValue(authors);
        settings.tags.setValue(tags);
        settings.language.setValue(language);
        settings.seoTitle.setValue(seoTitle);
        settings.seoDescription.setValue(seoDescription);
        settings.canonicalUrl.setValue(canonicalUrl);
        settings.featured.setValue(featured);
        reading = false;
    }
}
