package org.inkjar.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.AsAuthor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Slug;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;

@InkjarTest
class ProfileServiceTests {

    private static final List<AuthorLink> LINKS =
            List.of(new AuthorLink("Code", "https://example.com/code"), new AuthorLink("Home", "https://example.com"));

    private final ProfileService service;
    private final Authors authors;
    private final People people;

    ProfileServiceTests(ProfileService service, Authors authors, People people) {
        this.service = service;
        this.authors = authors;
        this.people = people;
    }

    @Test
    void keepsTheSignedInAuthorsProfileAndNobodyElses() {
        var bob = people.author("Bob");
        var ada = signIn("Ada");

        var saved = service.save(
                service.find().version(),
                new ProfileData("Countess", "ada", "Bio", "/ada.png", LINKS),
                Optional.empty());

        assertThat(saved.data()).isEqualTo(new ProfileData("Countess", "ada", "Bio", "/ada.png", LINKS));
        assertThat(service.find()).isEqualTo(saved);
        assertThat(authors.findAll(List.of(ada, bob.id())).get(bob.id())).isEqualTo(bob);
    }

    @Test
    void keepsTheLanguageWithTheProfileOrNeither() {
        var ada = signIn("Ada");
        var countess = new ProfileData("Countess", "", "", "", List.of());

        assertThat(Refusals.of(() ->
                        service.save(service.find().version(), countess, Optional.of(Locale.forLanguageTag("tlh")))))
                .containsOnlyKeys("language");
        assertThat(authors.findAll(List.of(ada)).get(ada).name()).isEqualTo("Ada");

        assertThat(service.save(service.find().version(), countess, Optional.of(Locale.GERMAN)))
                .isEqualTo(service.find())
                .satisfies(saved -> assertThat(saved.language()).contains(Locale.GERMAN))
                .satisfies(saved -> assertThat(saved.data().name()).isEqualTo("Countess"));
    }

    @Test
    void linksCanBeReorderedAndRemoved() {
        signIn("Ada");
        var saved = service.save(service.find().version(), new ProfileData("Ada", "", "", "", LINKS), Optional.empty());

        var reordered =
                service.save(saved.version(), new ProfileData("Ada", "", "", "", LINKS.reversed()), Optional.empty());
        assertThat(service.find().data().links()).isEqualTo(LINKS.reversed());

        service.save(reordered.version(), new ProfileData("Ada", "", "", "", List.of()), Optional.empty());
        assertThat(service.find().data().links()).isEmpty();
    }

    @Test
    void theOldAddressLeadsToTheNewOne() {
        signIn("Ada");

        service.save(service.find().version(), new ProfileData("Countess", "", "", "", List.of()), Optional.empty());

        assertThat(authors.find(new Slug("ada"))).isEmpty();
        assertThat(authors.movedFrom(new Slug("ada"))).contains(new Slug("countess"));
        assertThat(authors.movedFrom(new Slug("unknown"))).isEmpty();
    }

    @Test
    void rejectsASlugThatIsTaken() {
        people.author("Bob");
        signIn("Ada");

        assertThat(Refusals.of(() -> service.save(
                        service.find().version(), new ProfileData("Ada", "bob", "", "", List.of()), Optional.empty())))
                .containsOnlyKeys("slug");
    }

    @Test
    void refusesAStaleWrite() {
        signIn("Ada");
        var before = service.find();
        var saved = service.save(before.version(), new ProfileData("First", "", "", "", List.of()), Optional.empty());

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.save(
                        before.version(), new ProfileData("Second", "", "", "", List.of()), Optional.empty()));
        assertThat(service.find()).isEqualTo(saved);
    }

    @Test
    void aChangeOfLinksAloneIsAChange() {
        signIn("Ada");
        var before = service.find();

        assertThat(service.save(before.version(), new ProfileData("Ada", "ada", "", "", LINKS), Optional.empty())
                        .version())
                .isGreaterThan(before.version());
    }

    @Test
    @AsAuthor
    void tellsWhenTheAccountIsGone() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(service::find);
    }

    @Test
    void everybodyIsListedByName() {
        people.author("Zoe");
        people.author("Ada");

        assertThat(authors.findAll()).extracting(AuthorProfile::name).containsExactly("Ada", "Zoe");
        assertThat(authors.findAll(List.of(UUID.randomUUID()))).isEmpty();
    }

    private UUID signIn(String name) {
        var id = people.author(name).id();
        people.signIn(id, Role.AUTHOR);
        return id;
    }
}
