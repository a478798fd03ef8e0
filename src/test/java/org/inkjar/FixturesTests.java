package org.inkjar;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.post.PostFilter;
import org.inkjar.post.PostList;
import org.inkjar.post.PostStatus;
import org.inkjar.post.PublishedPosts;
import org.inkjar.settings.Settings;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;

@InkjarTest
class FixturesTests {

    private final Posts posts;
    private final PublishedPosts publishedPosts;
    private final PostList postList;
    private final Settings settings;

    FixturesTests(Posts posts, PublishedPosts publishedPosts, PostList postList, Settings settings) {
        this.posts = posts;
        this.publishedPosts = publishedPosts;
        this.postList = postList;
        this.settings = settings;
    }

    @RepeatedTest(2)
    @AsEditor
    void everyTestFindsAnEmptyBlogWithItsSettings() {
        assertThat(postList.count(PostFilter.ALL)).isZero();
        assertThat(settings.current().title()).isEqualTo("Inkjar");
        assertThat(settings.current().navigation().header()).hasSize(3);
        posts.taggedWith("java").published("Only in this test");
        assertThat(postList.list(PostFilter.ALL, PageRequest.of(0, 10)))
                .singleElement()
                .satisfies(post -> assertThat(post.tags()).containsExactly("java"));
    }

    @Test
    void postsComeInEveryStatus() {
        assertThat(posts.draft("A").status()).isEqualTo(PostStatus.DRAFT);
        assertThat(posts.scheduled("B").status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(posts.published("C").status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(posts.withdrawn("D").status()).isEqualTo(PostStatus.WITHDRAWN);
        assertThat(posts.deleted("E").deleted()).isTrue();
        assertThat(publishedPosts.titles()).extracting("title").containsExactly("C");
    }

    @Test
    void makingAPostSignsNobodyIn() {
        posts.published("A");

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }
}
