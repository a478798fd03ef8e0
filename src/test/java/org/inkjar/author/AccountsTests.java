package org.inkjar.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Slug;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@InkjarTest
class AccountsTests {

    private static final EmailAddress ADA = new EmailAddress("ada@example.com");

    private final Accounts accounts;
    private final Authors authors;
    private final People people;

    AccountsTests(Accounts accounts, Authors authors, People people) {
        this.accounts = accounts;
        this.authors = authors;
        this.people = people;
    }

    @Test
    void aNewBlogHasNobody() {
        assertThat(accounts.isEmpty()).isTrue();
        assertThat(accounts.hasOwner()).isFalse();
        assertThat(accounts.find(ADA)).isEmpty();
    }

    @Test
    void theOwnerCanSignInAndWrite() {
        var owner = accounts.createOwner("Ada Lovelace", ADA, "hash");

        assertThat(owner.role()).isEqualTo(Role.OWNER);
        assertThat(accounts.find(new EmailAddress("ADA@example.com"))).contains(owner);
        assertThat(accounts.hasOwner()).isTrue();
        assertThat(authors.find(new Slug("ada-lovelace")).orElseThrow().id()).isEqualTo(owner.id());
    }

    @Test
    void thereIsOneOwner() {
        accounts.createOwner("Ada", ADA, "hash");

        assertThat(Refusals.of(() -> accounts.createOwner("Eve", new EmailAddress("eve@example.com"), "hash")))
                .containsOnlyKeys("email");
        assertThat(authors.findAll()).hasSize(1);
    }

    @RepeatedTest(5)
    void ofManyWhoMakeAnOwnerAtTheSameTimeOneDoes() {
        var number = new AtomicInteger();

        var outcomes = AtTheSameTime.times(
                4,
                () -> accounts.createOwner(
                        "Ada", new EmailAddress("ada%d@example.com".formatted(number.incrementAndGet())), "hash"));

        assertThat(outcomes).filteredOn(Account.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(InvalidInputException.class::isInstance).hasSize(3);
        assertThat(authors.findAll()).hasSize(1);
    }

    @Test
    void aGuestCannotSignInAndIsNoOwner() {
        people.author("Guest");

        assertThat(accounts.isEmpty()).isFalse();
        assertThat(accounts.hasOwner()).isFalse();
    }

    @Test
    void peopleOfTheSameNameHaveAddressesOfTheirOwn() {
        assertThat(List.of(people.author("Ada"), people.author("Ada"), people.author("🎉")))
                .extracting(AuthorProfile::slug)
                .containsExactly(new Slug("ada"), new Slug("ada-2"), new Slug("author"));
    }
}
