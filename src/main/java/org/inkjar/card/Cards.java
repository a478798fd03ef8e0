package org.inkjar.card;

import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes cards as PNG on any machine: where no letters can be drawn, the ready-made one that says nothing. A JDK on a
 * machine without fonts fails in ways of its own.
 */
@Component
class Cards {

    private static final Logger LOG = LoggerFactory.getLogger(Cards.class);

    private final Fonts fonts;
    private final byte[] blank;
    private final AtomicBoolean warned = new AtomicBoolean();
    private @Nullable CardPainter painter;

    @Autowired
    Cards() throws IOException {
        this(CardFonts::load);
    }

    Cards(Fonts fonts) throws IOException {
        this.fonts = fonts;
        this.blank = new ClassPathResource("cards/blank.png").getContentAsByteArray();
    }

    byte[] png(Card card) {
        return paint(card).orElseGet(blank::clone);
    }

    private Optional<byte[]> paint(Card card) {
        try {
            return painter().paint(card);
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError e) {
            if (!warned.getAndSet(true)) {
                LOG.warn("Cards for other sites show no title, since drawing failed: {}", e.toString());
            }
            return Optional.empty();
        }
    }

    /** Not before it is needed: fonts take a while to load. */
    private synchronized CardPainter painter() throws IOException, FontFormatException {
        if (painter == null) {
            painter = new CardPainter(fonts.load());
        }
        return painter;
    }

    /** Loads the fonts. */
    interface Fonts {

        CardFonts load() throws IOException, FontFormatException;
    }
}
