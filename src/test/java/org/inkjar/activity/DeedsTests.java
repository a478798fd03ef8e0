package org.inkjar.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.author.ProfileData;
import org.inkjar.author.ProfileService;
import org.inkjar.author.Role;
import org.inkjar.common.Change;
import org.inkjar.media.FocalPoint;
import org.inkjar.media.IncomingFile;
import org.inkjar.media.Library;
import org.inkjar.media.MediaService;
import org.inkjar.media.MediaText;
import org.inkjar.media.MediaUploads;
import org.inkjar.media.format.SampleFiles;
import org.inkjar.post.PostRevisions;
import org.inkjar.post.PostService;
import org.inkjar.post.PostTemplateName;
import org.inkjar.post.PostTemplates;
import org.inkjar.post.PreviewLinkData;
import org.inkjar.post.PreviewLinks;
import org.inkjar.post.PreviewPeriod;
import org.inkjar.post.PublishingService;
import org.inkjar.post.RevisionName;
import org.inkjar.post.SeriesData;
import org.inkjar.post.SeriesService;
import org.inkjar.post.TagData;
import org.inkjar.post.TagService;
import org.inkjar.post.TrashService;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteIdentity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;

/** Every write of the admin is told, and says what it changed. */
@InkjarTest
@AsOwner
class DeedsTests {

    private final ActivityLog log;
    private final ListableBeanFactory beans;
    private final Posts posts;
    private final People people;
    private final Library library;
    private final TestClock clock;

    DeedsTests(
            ActivityLog log, ListableBeanFactory beans, Posts posts, People people, Library library, TestClock clock) {
        this.log = log;
        this.beans = beans;
        this.posts = posts;
        this.people = people;
        this.library = library;
        this.clock = clock;
    }

    @Test
    void tellsTheWayOfAPost() {
        var publishing = beans.getBean(PublishingService.class);
        var post = posts.draft("Ink");
        post = posts.change(post, data -> data.toBuilder().body("Blue.").build());
        post = publishing.publish(post.id(), post.version());
        post = publishing.redate(post.id(), post.version(), clock.instant().minus(Duration.ofDays(1)));
        post = publishing.withdraw(post.id(), post.version());
        publishing.publishAll(List.of(post.id()));
        publishing.publishAll(List.of(post.id()));
        publishing.withdrawAll(List.of(post.id()));
        publishing.tagAll(List.of(post.id()), new TagData("java", "", ""));
        publishing.tagAll(List.of(post.id()), new TagData("java", "", ""));
        var trash = beans.getBean(TrashService.class);
        trash.delete(List.of(post.id()));
        trash.delete(List.of(post.id()));
        trash.restore(List.of(post.id()));
        trash.delete(List.of(post.id()));
        trash.purge(List.of(post.id()));

        assertThat(told())
                .containsExactly(
                        "created the post “Ink”",
                        "saved the post “Ink”",
                        "published the post “Ink”",
                        "redated the post “Ink”",
                        "withdrew the post “Ink”",
                        "published the post “Ink”",
                        "withdrew the post “Ink”",
                        "created the tag “java”",
                        "tagged the post “Ink”",
                        "deleted the post “Ink”",
                        "restored the post “Ink”",
                        "deleted the post “Ink”",
                        "deleted for good the post “Ink”");
    }

    @Test
    void aSaveLeadsToItsRevisionAndOneThatChangesNothingIsNotTold() {
        var post = posts.draft("Ink");
        post = posts.change(post, data -> data.toBuilder().body("Blue.").build());
        posts.change(post, data -> data);

        assertThat(all()).hasSize(2);
        assertThat(all().getFirst().comparison()).isEqualTo("/admin/posts/%s/history?revision=2".formatted(post.id()));
        assertThat(all().getFirst().changes()).isEmpty();
    }

    @Test
    void tellsWhatTheBlogDoesByItself() {
        var post = posts.scheduled("Soon");

        assertThat(told()).last().isEqualTo("scheduled the post “Soon”");
        assertThat(all().getFirst().changes()).containsExactly(new Change("Goes out", "", "14 Mar 2026, 10:27 UTC"));
        assertThat(post.publishedAt()).isNotNull();
    }

    @Test
    void tellsWhatIsDoneToRevisionsAndNeverTheSecretOfALink() {
        var post = posts.draft("Ink");
        posts.change(post, data -> data.toBuilder().body("Blue.").build());
        var revisions = beans.getBean(PostRevisions.class);
        revisions.name(post.id(), 1, new RevisionName("As sent"));
        revisions.unname(post.id(), 1);
        revisions.restore(post.id(), posts.current(post.id()).version(), 1);
        var links = beans.getBean(PreviewLinks.class);
        var token = links.create(post.id(), new PreviewLinkData("Bob", PreviewPeriod.values()[0]));
        links.revoke(links.list(post.id()).getFirst().id());

        assertThat(told())
                .endsWith(
                        "named a revision of the post “Ink”",
                        "took the name off a revision of the post “Ink”",
                        "restored a revision of the post “Ink”",
                        "made a preview link to the post “Ink”",
                        "revoked a preview link to the post “Ink”");
        assertThat(all().toString()).doesNotContain(token.value()).contains("Bob");
        assertThat(all().get(4).changes()).containsExactly(new Change("Name", "", "As sent"));
        assertThat(all().get(4).comparison()).endsWith("/history?revision=1");
        assertThat(all().get(2).changes()).containsExactly(new Change("Revision", "", "1"));
    }

    @Test
    void tellsOfTags() {
        var tags = beans.getBean(TagService.class);
        var java = tags.create(new TagData("Java", "", ""));
        var saved = tags.save(java.id(), java.version(), new TagData("JVM", "", "All of it"));
        var other = tags.create(new TagData("Jvm languages", "", ""));
        tags.merge(other.id(), saved.id());
        tags.delete(saved.id());

        assertThat(told())
                .containsExactly(
                        "created the tag “Java”",
                        "changed the tag “JVM”",
                        "created the tag “Jvm languages”",
                        "merged the tag “JVM”",
                        "deleted the tag “Jvm languages”",
                        "deleted the tag “JVM”");
        assertThat(all().get(4).changes())
                .containsExactly(
                        new Change("Name", "Java", "JVM"),
                        new Change("Slug", "java", "jvm"),
                        new Change("Description", "", "All of it"));
    }

    @Test
    void tellsOfSeriesAndTemplates() {
        var series = beans.getBean(SeriesService.class);
        var post = posts.draft("Part");
        var made = series.put(post.id(), "Serial", List.of());
        series.save(made.id(), made.version(), new SeriesData("Serial two", "", ""), List.of());
        series.takeOut(post.id());
        series.delete(made.id());
        var templates = beans.getBean(PostTemplates.class);
        var template = templates.keep(new PostTemplateName("Review"), post.data());
        templates.rename(template.id(), new PostTemplateName("Critique"));
        templates.delete(template.id());

        assertThat(told())
                .endsWith(
                        "created the series “Serial”",
                        "extended the series “Serial”",
                        "changed the series “Serial two”",
                        "shortened the series “Serial two”",
                        "deleted the series “Serial two”",
                        "kept the template “Review”",
                        "renamed the template “Critique”",
                        "deleted the template “Critique”");
    }

    @Test
    void tellsOfTheLibrary() {
        var item = library.picture("cat.png");
        var media = beans.getBean(MediaService.class);
        item = media.describe(item.id(), item.version(), new MediaText("A cat", "", FocalPoint.CENTRE));
        var bytes = SampleFiles.png(50, 50);
        beans.getBean(MediaUploads.class)
                .replace(
                        item.id(),
                        item.version(),
                        new IncomingFile("b.png", bytes.length, new ByteArrayInputStream(bytes)));
        media.delete(List.of(item.id()));
        media.restore(List.of(item.id()));

        assertThat(told())
                .containsExactly(
                        "uploaded the file “cat.png”",
                        "changed the file “cat.png”",
                        "replaced the file “cat.png”",
                        "deleted the file “cat.png”",
                        "restored the file “cat.png”");
        assertThat(all().get(3).changes()).containsExactly(new Change("Alt", "", "A cat"));
    }

    @Test
    void tellsWhichSettingsWereChanged() {
        var settings = beans.getBean(SettingsService.class);
        var old = settings.find().identity();
        settings.save(
                old, new SiteIdentity("Ink & jar", old.description(), old.baseUrl(), old.language(), "Europe/Berlin"));

        assertThat(told()).containsExactly("changed the settings “Site”");
        assertThat(all().getFirst().changes())
                .containsExactly(
                        new Change("Title", "Inkjar", "Ink & jar"), new Change("Time zone", "UTC", "Europe/Berlin"));
    }

    @Test
    void tellsWhoSetTheBlogUpAndChangedTheirProfile() {
        var owner = people.owner("Grace", "grace@example.com");
        people.signIn(owner.id(), Role.OWNER);
        var profiles = beans.getBean(ProfileService.class);
        profiles.save(
                profiles.find().version(),
                new ProfileData("Grace Hopper", "", "Admiral", "", List.of()),
                Optional.empty());

        assertThat(told()).containsExactly("set up the blog as “Grace”", "changed the profile of “Grace Hopper”");
        assertThat(all().getFirst().actor()).isEqualTo(new Actor(owner.id(), "Grace Hopper"));
        assertThat(all().toString()).doesNotContain("noop").doesNotContain("grace@example.com");
    }

    @Test
    void aCopyIsTold() {
        var post = posts.draft("Ink");
        beans.getBean(PostService.class).duplicate(post.id());

        assertThat(told()).last().isEqualTo("created the post “Ink (copy)”");
    }

    private List<ActivityItem> all() {
        return log.list(ActivityFilter.ALL, null, 100);
    }

    private List<String> told() {
        return all().reversed().stream().map(ActivityItem::sentence).toList();
    }
}
