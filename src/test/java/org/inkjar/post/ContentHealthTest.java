package org.inkjar.post;

import java.util.ArrayList;
import java.util.List;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.post.preflight.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of what could be mended share: posts that are fine unless they say otherwise. */
@InkjarTest
@AsEditor
abstract class ContentHealthTest {

    static final String FINE = "Words.";

    @Autowired
    Posts posts;

    @Autowired
    ContentHealth health;

    @Autowired
    ContentHealthJob job;

    final List<String> log = new ArrayList<>();

    @BeforeEach
    void writeWell() {
        posts = posts.summarisedAs("Short and good.").saying(FINE);
    }

    PostDetails linkingTo(String address) {
        return posts.saying("A [link](%s).".formatted(address)).draft("Linking");
    }

    void run() {
        log.clear();
        job.run(line -> log.add(line.toString()));
    }

    List<String> messages(PostDetails post) {
        return health.find(post.id()).orElseThrow().shown().stream()
                .map(Finding::message)
                .toList();
    }
}
