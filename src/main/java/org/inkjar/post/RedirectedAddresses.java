package org.inkjar.post;

/** The addresses of this blog from which readers are led on, since nothing stands there. The room that has them says so. */
@FunctionalInterface
public interface RedirectedAddresses {

    /**
     * Whether readers are led on from there.
     *
     * @param path decoded, without a slash at its end
     */
    boolean leadOn(String path);
}
