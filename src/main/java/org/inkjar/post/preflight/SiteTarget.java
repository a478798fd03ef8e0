package org.inkjar.post.preflight;

/**
 * What stands at an address of this blog.
 *
 * @param better the address that should be used, where there is another one; empty otherwise
 */
public record SiteTarget(State state, String better) {

    public static final SiteTarget FOUND = new SiteTarget(State.FOUND);

    /** Whether readers get there. */
    public enum State {
        FOUND,
        /** They are led on, to the better address. */
        MOVED,
        /** There is nothing. */
        MISSING,
        /** There will be something, or is for authors. */
        HIDDEN,
        /** There was something. */
        GONE,
        /** The page is there, the place on it is not; the better address may have it. */
        NO_PLACE
    }

    public SiteTarget(State state) {
        this(state, "");
    }

    /** Short enough to be kept, and different where the target is. */
    public String mark() {
        return better.isEmpty() ? state.name() : state.name() + " " + better;
    }
}
