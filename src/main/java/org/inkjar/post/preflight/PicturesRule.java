package org.inkjar.post.preflight;

import java.util.stream.Stream;

/** What a picture shows is said in words too, for those who do not see it. */
final class PicturesRule implements Rule {

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        var inText = manuscript.text().pictures().stream()
                .filter(picture -> !picture.described())
                .map(picture -> Finding.problem(
                        Subject.PICTURES,
                        Place.in(picture.place()),
                        "The picture %s has no description. Say between the brackets what it shows."
                                .formatted(Finding.quote(name(picture.address())))));
        return Stream.concat(inText, cover(manuscript));
    }

    private static Stream<Finding> cover(Manuscript manuscript) {
        return manuscript.cover().isBlank() || !manuscript.coverAlt().isBlank()
                ? Stream.empty()
                : Stream.of(Finding.suggestion(
                        Subject.PICTURES,
                        Place.field("coverAlt"),
                        "The cover has no description. Say what it shows, unless it only decorates."));
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
