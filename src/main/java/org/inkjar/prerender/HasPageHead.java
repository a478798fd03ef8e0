package org.inkjar.prerender;

/** A view that knows the head of its document. It is asked once the view is complete. */
public interface HasPageHead {

    PageHead pageHead();
}
