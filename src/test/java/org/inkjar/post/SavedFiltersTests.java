package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.author.Role;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.post.PostColumns.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InkjarTest
class SavedFiltersTests {

    private static final SavedFilter DRAFTS = new SavedFilter("Drafts", "status=DRAFT");
    private static final SavedFilter JAVA = new SavedFilter("Java", "q=java");

    private final SavedFilters filters;
    private final PostColumns columns;
    private final People people;

    SavedFiltersTests(SavedFilters filters, PostColumns columns, People people) {
        this.filters = filters;
        this.columns = columns;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        people.signIn(people.ada().id(), Role.AUTHOR);
    }

    @Test
    void keepsThemInTheirOrder() {
        filters.keep(DRAFTS, 99);
        filters.keep(JAVA, 0);

        assertThat(filters.list()).containsExactly(JAVA, DRAFTS);
    }

    @Test
    void everybodyHasTheirOwn() {
        filters.keep(DRAFTS, 0);
        people.signIn(people.author("Bob").id(), Role.AUTHOR);

        assertThat(filters.list()).isEmpty();
    }

    @Test
    void renamesAndDeletes() {
        filters.keep(DRAFTS, 0);
        filters.keep(JAVA, 1);
        filters.rename("Drafts", "drafts");
        filters.delete("Java");
        filters.delete("Java");

        assertThat(filters.list()).containsExactly(new SavedFilter("drafts", "status=DRAFT"));
    }

    @Test
    void refusesANameThatIsTakenOrIsNone() {
        filters.keep(DRAFTS, 0);
        filters.keep(JAVA, 1);

        assertThatThrownBy(() -> filters.keep(new SavedFilter("DRAFTS", "q=x"), 0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> filters.rename("Java", "Drafts")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> filters.rename("Gone", "New")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> new SavedFilter(" \u202E ", "")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new SavedFilter("x".repeat(41), "")).isInstanceOf(InvalidInputException.class);
        assertThat(filters.list()).containsExactly(DRAFTS, JAVA);
    }

    @Test
    void refusesMoreThanSomebodyCanOversee() {
        IntStream.range(0, SavedFilters.MAX)
                .forEach(i -> filters.keep(new SavedFilter("\"".repeat(38) + i, "\"".repeat(500)), i));

        assertThatThrownBy(() -> filters.keep(JAVA, 0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at most 10");
    }

    @Test
    void keepsTheColumnsAndShowsThoseThatCameLater() {
        assertThat(columns.find()).isEqualTo(Choice.AS_MADE);
        columns.keep(new Choice(List.of("Tags", "Status"), List.of("Authors")));

        var choice = columns.find();
        assertThat(choice.arrange(List.of("Status", "Authors", "Tags", "Health")))
                .containsExactly("Tags", "Status", "Authors", "Health");
        assertThat(choice.shows("Authors")).isFalse();
        assertThat(choice.shows("Health")).isTrue();
    }
}
