package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import org.inkjar.common.Slug;
import org.inkjar.post.PostSnippet;
import org.inkjar.post.SharingPicture;

/** How the post will look elsewhere, while it is written: the words at once, the picture when nobody types. */
class PostSnippets extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLIS = 1_000;

    private final PostWriting writing;
    private final PostSettings settings;
    private final SearchSnippet search = new SearchSnippet();
    private final SharingPicture pictures;
    private final SharedLink shared;
    private String siteTitle = "";
    private String baseUrl = "";
    private String beginning = "";

    PostSnippets(PostWriting writing, PostSettings settings, SharingPicture pictures) {
        this.writing = writing;
        this.settings = settings;
        this.pictures = pictures;
        shared = new SharedLink(pictures);
        getContent().addClassName("snippets");
        getContent().add(search, shared);
        words().forEach(field -> field.addValueChangeListener(change -> show()));
        Stream.<HasValue<?, ?>>of(settings.kind, settings.cover, settings.coverAlt, settings.authors)
                .forEach(field -> field.addValueChangeListener(change -> showPicture()));
        writing.title
                .getElement()
                .addEventListener("input", typed -> showPicture())
                .debounce(TYPING_PAUSE_MILLIS);
    }

    /** Says where the post will be. */
    void offer(String newSiteTitle, String newBaseUrl) {
        siteTitle = newSiteTitle;
        baseUrl = newBaseUrl;
        show();
    }

    /** What stands in for a description, see {@link PostSnippet#BEGINNING}. */
    void begin(String newBeginning) {
        beginning = newBeginning;
        show();
    }

    void showPicture() {
        shared.showPicture(snippet(), settings.kind.getValue(), settings.authors.names());
    }

    /** The same as it is now, to be shown elsewhere too. */
    Component still() {
        var url = url();
        var found = new SearchSnippet();
        found.show(snippet(), siteTitle, url);
        var link = new SharedLink(pictures);
        link.show(snippet(), siteTitle, url);
        link.showPicture(snippet(), settings.kind.getValue(), settings.authors.names());
        var both = new Div(found, link);
        both.addClassName("snippets");
        return both;
    }

    private Stream<HasValue<?, ?>> words() {
        return Stream.of(
                writing.title,
                writing.slug,
                settings.kind,
                settings.summary,
                settings.seoTitle,
                settings.seoDescription);
    }

    private void show() {
        search.show(snippet(), siteTitle, url());
        shared.show(snippet(), siteTitle, url());
    }

    private String url() {
        var kind = settings.kind.getValue();
        return baseUrl + Slug.parse(writing.slug.getValue()).map(kind::path).orElse("/");
    }

    private PostSnippet snippet() {
        return new PostSnippet(
                writing.title.getValue(),
                settings.seoTitle.getValue(),
                settings.summary.getValue(),
                settings.seoDescription.getValue(),
                beginning,
                CoverPreview.cover(settings.cover, settings.coverAlt));
    }
}
