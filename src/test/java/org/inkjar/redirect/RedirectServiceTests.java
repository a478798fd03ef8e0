package org.inkjar.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.post.PostDetails;
import org.inkjar.post.Preflight;
import org.inkjar.post.preflight.Finding;
import org.inkjar.post.preflight.Severity;
import org.inkjar.prerender.Redirections;
import org.inkjar.prerender.Redirections.Redirection;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteIdentity;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

@InkjarTest
@AsOwner
class RedirectServiceTests {

    private final RedirectService service;
    private final Redirections redirections;
    private final ContentVersion version;
    private final SettingsService settings;
    private final Posts posts;
    private final Preflight preflight;

    RedirectServiceTests(
            RedirectService service,
            Redirections redirections,
            ContentVersion version,
            SettingsService settings,
            Posts posts,
            Preflight preflight) {
        this.service = service;
        this.redirections = redirections;
        this.version = version;
        this.settings = settings;
        this.posts = posts;
        this.preflight = preflight;
    }

    @Test
    void readersAreLedOnAtOnceAndUntilItIsDeleted() {
        long before = version.current();
        var item = service.add(redirect("/2019/Old.html", "/über"));

        assertThat(version.current()).isEqualTo(before + 1);
        assertThat(redirections.find("/2019/old.HTML")).contains(new Redirection("/%C3%BCber", true));
        assertThat(redirections.find("/2019")).isEmpty();

        service.delete(item.id());
        assertThat(redirections.find("/2019/old.html")).isEmpty();
    }

    @Test
    void aLinkToWhereReadersAreLedOnIsNoProblemOfAPost() {
        var links = posts.saying("[One](/old-shop), [two](/Old-Shop/), [three](/new-shop).");
        service.add(redirect("/old-shop", "https://shop.example.com/"));

        assertThat(problems(links.draft("Links"))).singleElement().asString().contains("/new-shop");
    }

    @Test
    void whatIsDeletedCanBeAddedAgain() {
        var deleted = service.delete(service.add(redirect("/a", "/b")).id());

        assertThat(service.add(deleted).data()).isEqualTo(redirect("/a", "/b"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.delete(new UUID(0, 0)));
    }

    @Test
    void isFoundByEitherOfItsAddresses() {
        service.add(redirect("/one", "/x_1"));
        service.add(redirect("/Two", "https://Example.com/100%25"));

        assertThat(sources("")).containsExactly("/one", "/Two");
        assertThat(sources("TWO")).containsExactly("/Two");
        assertThat(sources("x_")).containsExactly("/one");
        assertThat(sources("%")).containsExactly("/Two");
        assertThat(sources("example")).containsExactly("/Two");
        assertThat(service.count("example")).isEqualTo(1);
    }

    @Test
    void anAddressLeadsToOnePlace() {
        service.add(redirect("/a", "/b"));

        assertThat(Refusals.of(() -> service.add(redirect("/A/", "/c")))).containsOnlyKeys("source");
    }

    @Test
    void nobodyIsLedOnTwice() {
        service.add(redirect("/a", "/b"));

        assertThat(Refusals.of(() -> service.add(redirect("/b", "/c")))).containsOnlyKeys("source");
        assertThat(Refusals.of(() -> service.add(redirect("/c", "/a?x=1")))).containsOnlyKeys("target");
        assertThat(Refusals.of(() -> service.add(redirect("/d", "/d/")))).containsOnlyKeys("target");
    }

    @Test
    void aFullAddressOfThisSiteIsAPath() {
        settings.save(settings.find().identity(), new SiteIdentity("T", "", "https://blog.example.com", "en", "UTC"));

        assertThat(service.add(redirect("/a", "https://Blog.example.com/b"))
                        .data()
                        .target())
                .isEqualTo("/b");
        assertThat(Refusals.of(() -> service.add(redirect("/b", "https://blog.example.com/c"))))
                .containsOnlyKeys("source");
    }

    @Test
    void doesNotHideWhatReadersCanSee() {
        posts.taggedWith("Java").published("Here");
        posts.draft("Not yet");

        for (var taken : new String[] {"/posts/here", "/tags/java", "/authors/ada-lovelace", "/archive", "/feed.xml"}) {
            assertThat(Refusals.of(() -> service.add(redirect(taken, "/x"))))
                    .as(taken)
                    .containsOnlyKeys("source");
        }
        assertThat(Refusals.of(() -> service.add(redirect("/posts/not-yet", "/x"))))
                .isEmpty();
    }

    @Test
    void isChangedByWhoSawItLast() {
        var item = service.add(redirect("/a", "/b"));
        service.change(item.id(), item.version(), redirect("/a", "/c"));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.change(item.id(), item.version(), redirect("/a", "/d")));
        assertThat(redirections.find("/a")).contains(new Redirection("/c", true));
    }

    @Test
    void anImportIsShownFirst() {
        service.add(redirect("/changed", "/x"));
        service.add(redirect("/same", "/x"));
        service.add(redirect("/left", "/x"));
        var csv = "/new,/x\n/changed,/y\n/same,/x\n";

        var plan = service.plan(new RedirectImport(csv, false));
        assertThat(plan.added()).containsExactly(redirect("/new", "/x"));
        assertThat(plan.changed()).containsExactly(redirect("/changed", "/y"));
        assertThat(plan.removed()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(service.plan(new RedirectImport(csv, true)).removed()).containsExactly("/left");
        assertThat(service.count("")).isEqualTo(3);
    }

    @Test
    void anImportIsCarriedOutAsShown() {
        service.add(redirect("/changed", "/x"));
        service.add(redirect("/left", "/x"));

        service.carryOut(new RedirectImport("/new,/x\n/changed,/y,302\n", true));

        assertThat(sources("")).containsExactly("/changed", "/new");
        assertThat(redirections.find("/changed")).contains(new Redirection("/y", false));
        var export = new StringBuilder();
        service.export(export);

        assertThat(export).hasToString("\uFEFFfrom,to,status\r\n/changed,/y,302\r\n/new,/x,301\r\n");
        assertThat(service.plan(new RedirectImport(export.toString(), true)).changes())
                .isZero();
    }

    @Test
    void oneWrongLineKeepsAllOut() {
        posts.published("Here");
        service.add(redirect("/kept", "/x"));
        var csv = """
                /fine,/x
                /one,/two
                /two,/three
                /posts/here,/x
                /fine,/y
                /x,/z
                """;

        var problems = service.plan(new RedirectImport(csv, false)).problems();
        assertThat(problems).extracting(RedirectPlan.Problem::line).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(Refusals.of(() -> service.carryOut(new RedirectImport(csv, false))))
                .containsOnlyKeys("csv");
        assertThat(sources("")).containsExactly("/kept");
    }

    @Test
    void thousandsAreImportedAndTenThousandAreTheMost() {
        var csv = lines(RedirectService.MOST);

        assertThat(service.carryOut(new RedirectImport(csv, false)).added()).hasSize(RedirectService.MOST);
        assertThat(redirections.find("/old/9999")).isPresent();
        assertThat(Refusals.of(() -> service.add(redirect("/more", "/x")))).containsOnlyKeys("source");
        assertThat(service.plan(new RedirectImport("/more,/x", false)).problems())
                .hasSize(1);
        assertThat(service.plan(new RedirectImport("/more,/x", true)).problems())
                .isEmpty();
    }

    private static String lines(int count) {
        var csv = new StringBuilder();
        IntStream.range(0, count).forEach(i -> csv.append("/old/%d,/new/%d\n".formatted(i, i)));
        return csv.toString();
    }

    private List<String> sources(String text) {
        return service.list(text, PageRequest.of(0, 50)).stream()
                .map(item -> item.data().source())
                .toList();
    }

    private static RedirectData redirect(String source, String target) {
        return new RedirectData(source, target, true);
    }

    private List<String> problems(PostDetails post) {
        return preflight
                .look(post.data().toBuilder().summary("Short and good.").input(), Optional.of(post.id()), Map.of())
                .findings()
                .shown()
                .stream()
                .filter(finding -> finding.severity() == Severity.PROBLEM)
                .map(Finding::message)
                .toList();
    }
}
