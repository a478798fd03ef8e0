package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.inkjar.common.Words;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostSnippet;
import org.inkjar.post.SharingPicture;
import org.inkjar.post.markdown.Excerpt;
import org.jspecify.annotations.Nullable;

/** A post where its link is shared: the picture and the words that networks and messengers show. */
class SharedLink extends Composite<Section> {

    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_DESCRIPTION = 125;

    private final SharingPicture pictures;
    private final Image picture = new Image();
    private final Paragraph domain = line("snippet-address");
    private final Paragraph title = line("snippet-title");
    private final Paragraph description = line("snippet-description");
    private @Nullable Drawing drawn;

    SharedLink(SharingPicture pictures) {
        this.pictures = pictures;
        picture.addClassName("snippet-picture");
        // Not before somebody looks: drawing takes a while.
        picture.getElement().setAttribute("loading", "lazy");
        var words = new Div(domain, title, description);
        words.addClassName("snippet-words");
        var box = new Div(picture, words);
        box.addClassNames("snippet-box", "snippet-card");
        getContent().addClassName("snippet");
        getContent().add(new H3(Words.of("post.preview.shared")), box);
    }

    void show(PostSnippet snippet, String siteTitle, String url) {
        domain.setText(Optional.ofNullable(URI.create(url).getHost()).orElse(siteTitle));
        title.setText(Excerpt.of(snippet.headline().isBlank() ? siteTitle : snippet.headline(), LONGEST_TITLE));
        description.setText(Excerpt.of(snippet.description(), LONGEST_DESCRIPTION));
    }

    /** Shows the picture. The one that is drawn is not drawn again for the same words. */
    void showPicture(PostSnippet snippet, PostKind kind, List<String> authors) {
        var cover = snippet.picture();
        picture.setVisible(cover.isPresent() || kind == PostKind.POST);
        if (cover.isPresent()) {
            drawn = null;
            picture.setSrc(cover.get().address());
            picture.setAlt(cover.get().alt());
        } else if (kind == PostKind.POST) {
            draw(new Drawing(snippet.title(), authors));
        }
    }

    private void draw(Drawing wished) {
        if (!wished.equals(drawn)) {
            drawn = wished;
            picture.setSrc(DownloadHandler.fromInputStream(download -> {
                var png = pictures.png(wished.title, wished.authors);
                return new DownloadResponse(new ByteArrayInputStream(png), "card.png", "image/png", png.length);
            }));
            picture.setAlt(wished.title);
        }
    }

    private static Paragraph line(String className) {
        var line = new Paragraph();
        line.addClassName(className);
        return line;
    }

    private record Drawing(String title, List<String> authors) {}
}
