package org.inkjar;

import static java.util.stream.Collectors.joining;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;

/** What tests of views say: press this, what is the notice. */
@InkjarTest
public abstract class ViewTest extends SpringBrowserlessTest {

    protected void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    protected void pressLabelled(String label) {
        test(find(Button.class).withAriaLabel(label).single()).click();
    }

    /** The field of this label. */
    protected <F extends Component & HasLabel> F field(Class<F> type, String label) {
        return find(type).withLabel(label).single();
    }

    /** What the notices say that are on the screen. */
    protected List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    /** Everything that can be read on the screen. */
    protected String screen() {
        return UI.getCurrent()
                .getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .collect(joining("\n"));
    }
}
