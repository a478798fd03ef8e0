package org.inkjar.prerender;

import java.util.List;
import java.util.Map;

/**
 * HTML that stands in a document as it is, besides what its view has drawn.
 *
 * @param head whole elements at the end of the head, may be empty
 * @param foot whole elements at the end of the body, may be empty
 * @param sources what the Content Security Policy allows for it: source expressions by directive
 */
public record PageCode(String head, String foot, Map<String, List<String>> sources) {

    public static final PageCode NONE = new PageCode("", "", Map.of());
}
