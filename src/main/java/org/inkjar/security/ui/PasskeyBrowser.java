package org.inkjar.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import java.util.function.Consumer;
import org.inkjar.common.Words;
import org.inkjar.security.PasskeyQuestion;

/** Puts questions about passkeys to the browser, which puts them to the person. There is nothing of it to be seen. */
@Tag("passkey-browser")
@JsModule("./passkeys.ts")
class PasskeyBrowser extends Component {

    /** Whether there can be passkeys in this browser, on a page at {@code origin}. */
    void findObstacle(String origin, Consumer<Optional<PasskeyObstacle>> found) {
        getElement()
                .callJsFunction("obstacle", origin)
                .then(String.class, name -> found.accept(PasskeyObstacle.named(name)));
    }

    /** Lets the person make a passkey. */
    void create(PasskeyQuestion<?> question, Consumer<String> answered, Consumer<String> failed) {
        ask("create", question, answered, failed);
    }

    /** Lets the person choose one of their passkeys. */
    void use(PasskeyQuestion<?> question, Consumer<String> answered, Consumer<String> failed) {
        ask("use", question, answered, failed);
    }

    /** Offers their passkeys where the person begins to type; most never take it. */
    void offer(PasskeyQuestion<?> question, Consumer<String> answered) {
        ask("offer", question, answered, nothing -> {});
    }

    private void ask(String way, PasskeyQuestion<?> question, Consumer<String> answered, Consumer<String> failed) {
        getElement()
                .callJsFunction(way, question.json())
                .then(String.class, answered::accept, failure -> failed.accept(words(failure)));
    }

    /** @param failure with the name of a DOMException in it */
    private static String words(String failure) {
        if (failure.contains("NotAllowedError")) {
            return Words.of("security.passkey.not-chosen");
        }
        if (failure.contains("InvalidStateError")) {
            return Words.of("security.passkey.there");
        }
        return Words.of("security.passkey.unable");
    }
}
