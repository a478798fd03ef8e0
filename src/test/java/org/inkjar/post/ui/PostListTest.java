package org.inkjar.post.ui;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.post.PostListItem;
import org.inkjar.security.ui.LoginView;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of the list of posts share. */
@InkjarTest
@AsEditor
@ViewPackages(classes = {PostListView.class, LoginView.class})
abstract class PostListTest extends PostViewTest {

    @Autowired
    Posts posts;

    @Autowired
    People people;

    void open(String query) {
        visit("admin/posts" + query);
    }

    @SuppressWarnings("unchecked") // whatever is in it
    static ComboBox<Object> box(ComboBox<?> found) {
        return (ComboBox<Object>) found;
    }

    Select<?> select(String name) {
        return find(Select.class).withAriaLabel(name).single();
    }

    @SuppressWarnings("unchecked") // the only grid of the view
    Grid<PostListItem> grid() {
        return find(Grid.class).single();
    }

    List<PostListItem> rows() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row))
                .toList();
    }

    List<String> titles() {
        return rows().stream().map(PostListItem::title).toList();
    }
}
