package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Shortcut;
import org.inkjar.post.HealthFilter;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.inkjar.post.TagChoice;
import org.inkjar.post.TagService;
import org.jspecify.annotations.Nullable;

/** Chooses what the list of posts shows. */
class PostFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TagService tags;
    private final TextField text = new TextField();
    private final Select<Standing> status = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<TagChoice> tag = new ComboBox<>();
    private final Select<Health> health = new Select<>();

    PostFilterBar(TagService tags, Consumer<PostFilter> onChange) {
        this.tags = tags;
        text.setPlaceholder(Words.of("post.list.search.placeholder"));
        text.setAriaLabel(Words.of("post.list.search"));
        text.setPrefixComponent(Glyph.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        Shortcut.SEARCH.on(text);
        status.setAriaLabel(Words.of("post.field.status"));
        status.setItems(Standing.values());
        status.setItemLabelGenerator(Standing::label);
        kind.setAriaLabel(Words.of("post.field.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::label);
        tag.setAriaLabel(Words.of("post.tag.field"));
        tag.setPlaceholder(Words.of("post.list.any-tag"));
        tag.setClearButtonVisible(true);
        tag.setItemLabelGenerator(TagChoice::name);
        tag.setItemsPageable((page, name) -> tags.choices(name, page));
        health.setAriaLabel(Words.of("post.field.health"));
        health.setItems(Health.all());
        health.setItemLabelGenerator(Health::label);
        show(PostFilter.ALL);
        for (HasValue<?, ?> field : new HasValue<?, ?>[] {text, status, kind, health, tag}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    onChange.accept(filter());
                }
            });
        }
        getContent().addClassName("post-filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(text, status, kind, health, tag);
    }

    final void show(PostFilter filter) {
        text.setValue(filter.text());
        status.setValue(Standing.of(filter));
        kind.setValue(Kind.of(filter.kind()));
        tag.setValue(choice(filter.tagId()));
        health.setValue(new Health(filter.health()));
    }

    PostFilter filter() {
        var standing = status.getValue();
        var chosenTag = tag.getValue();
        return new PostFilter(
                text.getValue(),
                kind.getValue().kind,
                standing.status,
                chosenTag == null ? null : chosenTag.id(),
                health.getValue().filter,
                standing == Standing.DELETED);
    }

    private @Nullable TagChoice choice(@Nullable UUID id) {
        return id == null
                ? null
                : tags.find(id)
                        .map(found -> new TagChoice(found.id(), found.data().name()))
                        .orElseGet(() -> new TagChoice(id, Words.of("post.list.gone-tag")));
    }

    private record Health(@Nullable HealthFilter filter) {

        static List<Health> all() {
            return Stream.concat(
                            Stream.of(new Health(null)),
                            Stream.of(HealthFilter.values()).map(Health::new))
                    .toList();
        }

        String label() {
            return filter == null ? Words.of("post.list.any-health") : filter.label();
        }
    }

    private enum Standing {
        ANY(null),
        DRAFT(PostStatus.DRAFT),
        SCHEDULED(PostStatus.SCHEDULED),
        PUBLISHED(PostStatus.PUBLISHED),
        WITHDRAWN(PostStatus.WITHDRAWN),
        DELETED(null);

        private final @Nullable PostStatus status;

        Standing(@Nullable PostStatus status) {
            this.status = status;
        }

        static Standing of(PostFilter filter) {
            if (filter.deleted()) {
                return DELETED;
            }
            return filter.status() == null ? ANY : valueOf(filter.status().name());
        }

        String label() {
            if (status != null) {
                return status.label();
            }
            return this == ANY ? Words.of("post.list.any-status") : Words.of("post.list.deleted");
        }
    }

    private enum Kind {
        ANY("post.list.any-kind", null),
        POST("post.posts", PostKind.POST),
        PAGE("post.pages", PostKind.PAGE);

        private final String key;
        private final @Nullable PostKind kind;

        Kind(String key, @Nullable PostKind kind) {
            this.key = key;
            this.kind = kind;
        }

        static Kind of(@Nullable PostKind kind) {
            return kind == null ? ANY : valueOf(kind.name());
        }

        String label() {
            return Words.of(key);
        }
    }
}
