package org.inkjar.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import org.inkjar.common.Words;

/** Tells the person at the screen how it went. */
public final class Notices {

    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(15);

    private Notices() {}

    /** It is done. */
    public static void done(String message) {
        show(message, SHORT).addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** It is done, and can be undone for a while. */
    public static void done(String message, Runnable undo) {
        var notification = show(message, LONG);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        var button = new Button(Words.of("common.undo"), click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notification.add(button);
    }

    /** It was not done; the message says what to do. Read out at once, and shown until it is closed. */
    public static void failed(String message) {
        var notification = show(message, Duration.ZERO);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        var button = new Button(Words.of("common.close"), click -> notification.close());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notification.add(button);
    }

    private static Notification show(String message, Duration duration) {
        var notification = new Notification();
        notification.add(new Div(new Span(message)));
        notification.setDuration((int) duration.toMillis());
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
