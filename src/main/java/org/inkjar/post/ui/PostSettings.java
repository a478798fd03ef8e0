package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.LanguageField;
import org.inkjar.post.PostData;
import org.inkjar.post.PostFields;
import org.inkjar.post.PostKind;
import org.inkjar.post.TagService;

/** Everything about a post that is not its title, address or text. */
class PostSettings extends Composite<Aside> {

    final RadioButtonGroup<PostKind> kind = new RadioButtonGroup<>(Words.of("post.field.kind"));
    final TagField tags;
    final AuthorField authors = new AuthorField();
    final TextArea summary = new TextArea(Words.of("post.field.summary"));
    final Checkbox featured = new Checkbox(Words.of("post.field.featured"));
    final TextField cover = new TextField(Words.of("post.settings.cover.picture"));
    final TextField coverAlt = new TextField(Words.of("post.settings.cover.alt"));
    final LanguageField language = new LanguageField();
    final TextField seoTitle = new TextField(Words.of("post.settings.seo.title"));
    final TextArea seoDescription = new TextArea(Words.of("post.settings.seo.description"));
    final TextField canonicalUrl = new TextField(Words.of("post.field.canonical"));

    private final List<Details> sections;

    /** @param decidesAll whether kind, authors and what is featured are for whoever writes to decide */
    PostSettings(TagService tagService, boolean decidesAll) {
        tags = new TagField(tagService);
        kind.setItems(PostKind.values());
        kind.setItemLabelGenerator(value ->
                value == PostKind.POST ? Words.of("post.settings.kind.post") : Words.of("post.settings.kind.page"));
        kind.setValue(PostKind.POST);
        kind.setHelperText(Words.of("post.settings.kind.help"));
        summary.setHelperText(Words.of("post.settings.summary.help"));
        featured.setHelperText(Words.of("post.settings.featured.help"));
        cover.setHelperText(Words.of("post.settings.cover.help"));
        coverAlt.setHelperText(Words.of("post.settings.cover.alt.help"));
        seoTitle.setHelperText(Words.of("post.settings.seo.title.help"));
        seoDescription.setHelperText(Words.of("post.settings.seo.description.help"));
        canonicalUrl.setHelperText(Words.of("post.settings.canonical.help"));
        Stream.of(summary, seoTitle, seoDescription).forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
        kind.setVisible(decidesAll);
        featured.setVisible(decidesAll);
        if (!decidesAll) {
            authors.showOnly();
        }
        sections = List.of(
                section(Words.of("post.settings.about"), true, tags, summary, authors, kind, featured),
                section(Words.of("post.field.cover"), true, new CoverPreview(cover, coverAlt), cover, coverAlt),
                section(Words.of("post.settings.search"), false, language, seoTitle, seoDescription, canonicalUrl));
        getContent().addClassName("post-settings");
        getContent().getElement().setAttribute("aria-label", Words.of("post.settings"));
        getContent().add(waiting());
        sections.forEach(getContent()::add);
    }

    /** Shows something below the fields that is none. */
    void append(String name, Component content) {
        getContent().add(section(name, false, content));
    }

    void readNew(PostKind newKind, List<UUID> authorIds, String siteLanguage) {
        fields().filter(field -> !field.equals(kind)).forEach(HasValue::clear);
        kind.setValue(newKind);
        authors.setValue(authorIds);
        language.setValue(siteLanguage);
    }

    void read(PostFields data) {
        kind.setValue(data.kind());
        tags.setValue(data.tags());
        authors.setValue(data.authorIds());
        summary.setValue(data.summary());
        featured.setValue(data.featured());
        cover.setValue(data.cover());
        coverAlt.setValue(data.coverAlt());
        language.setValue(data.language());
        seoTitle.setValue(data.seoTitle());
        seoDescription.setValue(data.seoDescription());
        canonicalUrl.setValue(data.canonicalUrl());
    }

    void write(PostData.Builder data) {
        data.kind(kind.getValue())
                .tags(tags.getValue())
                .authorIds(authors.getValue())
                .summary(summary.getValue())
                .featured(featured.getValue())
                .cover(cover.getValue())
                .coverAlt(coverAlt.getValue())
                .language(Objects.requireNonNullElse(language.getValue(), ""))
                .seoTitle(seoTitle.getValue())
                .seoDescription(seoDescription.getValue())
                .canonicalUrl(canonicalUrl.getValue());
    }

    void bind(FieldErrors errors) {
        errors.bind("tags", tags);
        errors.bind("authorIds", authors);
        errors.bind("summary", summary);
        errors.bind("cover", cover);
        errors.bind("coverAlt", coverAlt);
        errors.bind("language", language);
        errors.bind("seoTitle", seoTitle);
        errors.bind("seoDescription", seoDescription);
        errors.bind("canonicalUrl", canonicalUrl);
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.of(
                kind,
                tags,
                authors,
                summary,
                featured,
                cover,
                coverAlt,
                language,
                seoTitle,
                seoDescription,
                canonicalUrl);
    }

    /** Opens every section, so that no complaint is out of sight. */
    void unfold() {
        sections.forEach(section -> section.setOpened(true));
    }

    /** Said by the style sheet while the server is away, together with {@code fields.ts}, which closes the fields. */
    private static Paragraph waiting() {
        var words = new Paragraph(Words.of("post.settings.waiting"));
        words.addClassName("post-waiting");
        return words;
    }

    private static Details section(String name, boolean opened, Component... fields) {
        var content = new Div(fields);
        content.addClassName("post-settings-fields");
        var section = new Details(name, content);
        section.setOpened(opened);
        return section;
    }
}
