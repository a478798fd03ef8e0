package org.inkjar.stats;

import java.util.Locale;
import java.util.regex.Pattern;
import org.inkjar.common.Text;

/** What somebody looked for, as far as it may be kept. */
final class SearchTerms {

    private static final int LONGEST = 60;

    /** What may lead to a person: addresses, and numbers such as those of telephones. */
    private static final Pattern PERSONAL = Pattern.compile("@|(?:\\d[ ()./+-]{0,2}){7}");

    private SearchTerms() {}

    /** In lower case; {@link TallyKey#OTHERS} for what may be personal, and for what is too long to be a search. */
    static String of(String query) {
        var terms = Text.line(query).toLowerCase(Locale.ROOT);
        return terms.length() > LONGEST || PERSONAL.matcher(terms).find() ? TallyKey.OTHERS : terms;
    }
}
