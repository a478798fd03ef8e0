package org.inkjar.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.post.SharingPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@InkjarTest
class CardControllerTests {

    private final MockMvcTester browser;
    private final Posts posts;
    private final SharingPicture pictures;

    CardControllerTests(WebApplicationContext context, Posts posts, SharingPicture pictures) {
        this.browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        this.posts = posts;
        this.pictures = pictures;
    }

    @Test
    void aPublicPostHasACard() throws IOException {
        posts.published("Hello");

        var answer = get("/posts/hello.png");
        assertThat(answer).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
        var image = ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void eachPostHasItsOwn() {
        posts.published("Hello");
        posts.published("Bye");

        assertThat(get("/posts/hello.png").getResponse().getContentAsByteArray())
                .isNotEqualTo(get("/posts/bye.png").getResponse().getContentAsByteArray());
    }

    @Test
    void anAuthorSeesItBeforeThePostIsPublic() {
        var drawn = pictures.png("Hello", List.of("Ada Lovelace"));

        posts.published("Hello");

        assertThat(get("/posts/hello.png").getResponse().getContentAsByteArray())
                .isEqualTo(drawn);
    }

    @Test
    void aFormerAddressLeadsOn() {
        posts.retitle(posts.published("Hello"), "Bye");

        assertThat(get("/posts/hello.png")).hasStatus(301).hasHeader("Location", "/posts/bye.png");
    }

    @Test
    void aFormerAddressLeadsOnInEveryScript() {
        posts.retitle(posts.published("Hello"), "日本語");

        assertThat(get("/posts/hello.png"))
                .hasStatus(301)
                .hasHeader("Location", "/posts/%E6%97%A5%E6%9C%AC%E8%AA%9E.png");
        assertThat(get("/posts/日本語.png")).hasStatusOk();
    }

    @Test
    void whatIsNotPublicHasNone() {
        posts.draft("Draft");
        posts.scheduled("Scheduled");
        posts.pages().published("About");

        assertThat(Stream.of("draft", "scheduled", "about", "unknown"))
                .allSatisfy(slug -> assertThat(get("/posts/" + slug + ".png")).hasStatus(404));
    }

    @Test
    void whatIsNoLongerPublicHasNoneAnyMore() {
        posts.withdrawn("Withdrawn");
        posts.deleted("Deleted");

        assertThat(Stream.of("withdrawn", "deleted"))
                .allSatisfy(slug -> assertThat(get("/posts/" + slug + ".png")).hasStatus(410));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a b", "a--b", "<b>", "-", "a.b", "'or 1=1"})
    void whatIsNoSlugHasNone(String slug) {
        assertThat(browser.get().uri("/posts/{slug}.png", slug).exchange()).hasStatus(404);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).exchange();
    }
}
