package org.inkjar.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** A sample post as it lies in the jar: YAML front matter between two lines of {@code ---}, then Markdown. */
record Sample(String slug, Map<String, Object> frontMatter, String body) {

    private static final String FENCE = "---\n";

    static Sample read(String slug) {
        try {
            var text = new ClassPathResource("samples/" + slug + ".md").getContentAsString(StandardCharsets.UTF_8);
            var parts = text.split("(?m)^" + FENCE, 3);
            return new Sample(slug, new Yaml().load(parts[1]), parts[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PostData by(UUID author) {
        return PostData.builder()
                .kind(PostKind.valueOf(text("kind").toUpperCase(Locale.ROOT)))
                .title(text("title"))
                .slug(slug)
                .summary(text("summary"))
                .body(body)
                .cover(text("cover"))
                .coverAlt(text("coverAlt"))
                .authorIds(List.of(author))
                .tags(tags())
                .featured(Boolean.parseBoolean(text("featured")))
                .build();
    }

    private String text(String key) {
        return frontMatter.getOrDefault(key, "").toString();
    }

    private List<String> tags() {
        return frontMatter.get("tags") instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
