package org.inkjar.card;

import java.util.List;

/**
 * What a card says.
 *
 * @param title the post's
 * @param authors their names, in order
 * @param site the site's title
 */
record Card(String title, List<String> authors, String site) {

    Card {
        authors = List.copyOf(authors);
    }
}
