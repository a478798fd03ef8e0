package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of a {@code .md} and the {@code .html} that it becomes, to the letter. */
class ExamplesTests {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @ParameterizedTest
    @MethodSource("names")
    void rendersEachConstruct(String name) throws Exception {
        assertThat(RENDERER.render(read(name + ".md")).html().value()).isEqualTo(read(name + ".html"));
    }

    @Test
    void givesTheSameToManyThreadsAtOnce() throws Exception {
        String markdown = read("footnotes.md") + "\n\n" + read("headings.md");
        assertThat(Stream.generate(() -> markdown).limit(200).parallel().map(RENDERER::render))
                .containsOnly(RENDERER.render(markdown));
    }

    static Stream<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String read(String file) throws IOException, URISyntaxException {
        return Files.readString(folder().resolve(file));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(ExamplesTests.class.getResource("examples").toURI());
    }
}
