package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.inkjar.TestClock;
import org.inkjar.post.PostData;
import org.inkjar.post.PostDetails;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of a history share. */
abstract class PostHistoryTest extends PostEditorTest {

    @Autowired
    TestClock clock;

    PostDetails save(PostDetails post, UnaryOperator<PostData.Builder> change) {
        clock.advance(Duration.ofMinutes(1));
        return saveElsewhere(post, data -> change.apply(data.toBuilder()).build());
    }

    List<RouterLink> links() {
        return find(RouterLink.class, find(RevisionList.class).single()).all();
    }

    List<String> entries() {
        return links().stream().map(PostHistoryTest::text).toList();
    }

    List<String> marked(String tag) {
        return elements(find(RevisionPanel.class).single().getElement())
                .filter(element -> element.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }

    static Stream<Element> elements(Element root) {
        return root.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(root), root.getChildren().flatMap(PostHistoryTest::elements));
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
