package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.WindowSize;
import java.time.ZoneOffset;
import org.inkjar.author.Role;
import org.inkjar.post.ContentHealth;
import org.inkjar.post.PostList;
import org.inkjar.post.PostRights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class PostGridTests extends PostListTest {

    @Autowired
    private PostList list;

    @Autowired
    private ContentHealth health;

    @Autowired
    private PostActions actions;

    @Autowired
    private PostRights rights;

    @ParameterizedTest
    @CsvSource({
        "360, Title",
        "820, Title",
        "1000, Title Status Health",
        "1180, Title Status Health Updated",
        "1280, Title Status Health Authors Published",
        "1500, Title Status Health Authors Tags Published",
        "1920, Title Status Health Authors Tags Published Updated"
    })
    void showsAsManyColumnsAsThereIsRoomFor(int width, String columns) {
        var grid = create();

        grid.fit(new WindowSize(width, 800));

        assertThat(grid.getContent().getColumns().stream()
                        .filter(Grid.Column::isVisible)
                        .map(Grid.Column::getKey)
                        .filter(key -> !key.equals("Actions")))
                .containsExactly(columns.split(" "));
    }

    @Test
    void saysWhoseAPostIsWhereThereIsNoColumnForIt() {
        var ada = people.author("Ada Lovelace");
        posts.by(ada).draft("Notes");

        assertThat(title()).contains("Notes", "Draft", "Ada Lovelace");
    }

    @Test
    void tellsNobodyThatTheirOwnPostsAreTheirs() {
        var ada = people.author("Ada Lovelace");
        posts.by(ada).draft("Notes");
        people.signIn(ada.id(), Role.CONTRIBUTOR);

        assertThat(title()).contains("Notes", "Draft").doesNotContain("Ada Lovelace");
    }

    private String title() {
        open("");
        return test(grid()).getCellComponent(0, "Title").getElement().getTextRecursively();
    }

    private PostGrid create() {
        return new PostGrid(list, health, new SiteTime(ZoneOffset.UTC), actions, rights, () -> {});
    }
}
