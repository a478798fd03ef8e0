package org.inkjar.post.preflight;

import java.util.stream.Stream;

/** The address of a post is not one by which readers know another. */
final class AddressRule implements Rule {

    private final boolean shadows;

    /** @param shadows whether the address once was another post's, and leads there as long as nobody takes it */
    AddressRule(boolean shadows) {
        this.shadows = shadows;
    }

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        return shadows
                ? Finding.only(Advice.ADDRESS_OF_ANOTHER, Place.field("slug"), manuscript.path())
                : Stream.empty();
    }
}
