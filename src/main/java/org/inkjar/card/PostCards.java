package org.inkjar.card;

import java.util.List;
import org.inkjar.post.SharingPicture;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** Makes the cards of posts, public or not. */
@Component
class PostCards implements SharingPicture {

    private final Cards cards;
    private final Settings settings;

    PostCards(Cards cards, Settings settings) {
        this.cards = cards;
        this.settings = settings;
    }

    @Override
    public byte[] png(String title, List<String> authors) {
        return cards.png(new Card(title, authors, settings.current().title()));
    }
}
