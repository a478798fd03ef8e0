package org.inkjar.media;

import org.inkjar.common.Checks;
import org.inkjar.common.Told;

/**
 * What a person says of a picture or a file, valid by construction.
 *
 * @param alt what a picture shows, for those who do not see it; at most {@value #MAX_ALT} characters, may be empty
 * @param caption what stands beneath; at most {@value #MAX_CAPTION} characters, may be empty
 * @param focus the point that stays visible where a picture is cut
 */
public record MediaText(String alt, String caption, FocalPoint focus) implements Told {

    public static final int MAX_ALT = 300;
    public static final int MAX_CAPTION = 500;

    public static final MediaText NONE = new MediaText("", "", FocalPoint.CENTRE);

    public MediaText {
        var checks = new Checks();
        alt = checks.line("alt", alt, MAX_ALT);
        caption = checks.line("caption", caption, MAX_CAPTION);
        checks.throwIfRejected();
    }
}
