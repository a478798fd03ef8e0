package org.inkjar.post.preflight;

import java.util.stream.Stream;

/** What a picture shows is said in words too, for those who do not see it. */
final class PicturesRule implements Rule {

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        var inText = manuscript.text().pictures().stream()
                .filter(picture -> !picture.described())
                .map(picture ->
                        Finding.of(Advice.UNDESCRIBED_PICTURE, Place.in(picture.place()), name(picture.address())));
        return Stream.concat(inText, cover(manuscript));
    }

    private static Stream<Finding> cover(Manuscript manuscript) {
        return manuscript.cover().isBlank() || !manuscript.coverAlt().isBlank()
                ? Stream.empty()
                : Finding.only(Advice.UNDESCRIBED_COVER, Place.field("coverAlt"));
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
