package org.inkjar.post;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.inkjar.common.ContentMemo;
import org.inkjar.common.ContentVersion;
import org.inkjar.media.MediaKey;
import org.inkjar.media.Picture;
import org.inkjar.media.PublishedMedia;
import org.inkjar.post.markdown.ImageSize;
import org.inkjar.post.markdown.KnownImage;
import org.inkjar.post.markdown.KnownImages;
import org.springframework.stereotype.Component;

/** The pictures of the library. What was looked up is remembered until the content changes, as one post has many readers. */
@Component
class LibraryImages implements KnownImages {

    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-z]{12})/[^/?#]+(\\?v=[0-9a-f]*)?");

    private final PublishedMedia media;

    /** Of pictures that exist; what else people type is not remembered. */
    private final ContentMemo<Map<MediaKey, Picture>> known;

    LibraryImages(PublishedMedia media, ContentVersion version) {
        this.media = media;
        this.known = new ContentMemo<>(version, ConcurrentHashMap::new);
    }

    @Override
    public Optional<KnownImage> find(String address) {
        var path = ADDRESS.matcher(address);
        return path.matches()
                ? MediaKey.parse(path.group(1)).flatMap(this::picture).flatMap(LibraryImages::image)
                : Optional.empty();
    }

    private Optional<Picture> picture(MediaKey key) {
        var remembered = known.get();
        var picture = Optional.ofNullable(remembered.get(key)).or(() -> media.picture(key));
        picture.ifPresent(found -> remembered.put(key, found));
        return picture;
    }

    private static Optional<KnownImage> image(Picture picture) {
        var main = picture.main();
        var focus = picture.item().text().focus();
        return ImageSize.of(main.width(), main.height())
                .map(size -> new KnownImage(
                        main.address(), size, picture.srcset(), picture.webpSrcset(), focus.x(), focus.y()));
    }
}
