package org.inkjar.feed;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inkjar.author.AuthorProfile;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.TagLink;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.NonPrintableStyle;
import org.yaml.snakeyaml.Yaml;

/** Writes an article as its author wrote it, below front matter in YAML that says the rest of it. */
final class MarkdownArticle {

    private static final String FENCE = "---\n";

    private MarkdownArticle() {}

    static String write(PublishedPost post, Origin origin) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setNonPrintableStyle(NonPrintableStyle.ESCAPE);
        var frontMatter = new Yaml(options).dump(frontMatter(post, origin));
        return FENCE + frontMatter + FENCE + "\n" + post.data().body() + "\n";
    }

    private static Map<String, Object> frontMatter(PublishedPost post, Origin origin) {
        var data = post.data();
        var values = new LinkedHashMap<String, Object>();
        values.put("title", data.title());
        values.put("summary", post.summary());
        if (data.kind() == PostKind.POST) {
            values.put("date", Date.from(post.publishedAt()));
        }
        values.put("updated", Date.from(post.lastModified()));
        values.put("authors", post.authors().stream().map(AuthorProfile::name).toList());
        values.put("tags", post.tags().stream().map(TagLink::name).toList());
        values.put("language", data.language());
        values.put("canonical", data.canonicalUrl().isEmpty() ? origin.absolute(post.path()) : data.canonicalUrl());
        return values;
    }
}
