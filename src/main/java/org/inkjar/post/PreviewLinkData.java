package org.inkjar.post;

import org.inkjar.common.Checks;

/**
 * What a person says of a link to a preview, valid by construction.
 *
 * @param reader for whom it is, to tell the links apart; at most {@value #MAX_READER} characters, may be empty
 */
public record PreviewLinkData(String reader, PreviewPeriod period) {

    public static final int MAX_READER = 80;

    public PreviewLinkData {
        var checks = new Checks();
        reader = checks.line("reader", reader, MAX_READER);
        period = checks.chosen("period", period, PreviewPeriod.ONE_DAY);
        checks.throwIfRejected();
    }
}
