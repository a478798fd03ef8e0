package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class InkjarPropertiesTests {

    @Test
    void theBaseUrlHasNoSlashAtItsEnd() {
        assertThat(with("https://example.com/").baseUrl()).isEqualTo("https://example.com");
    }

    @Test
    void refusesABaseUrlThatIsNone() {
        assertThat(Refusals.of(() -> with("example.com"))).containsOnlyKeys("inkjar.base-url");
        assertThat(Refusals.of(() -> with("https://example.com/blog"))).containsOnlyKeys("inkjar.base-url");
    }

    private static InkjarProperties with(String baseUrl) {
        return new InkjarProperties(
                Path.of("data"),
                baseUrl,
                false,
                new InkjarProperties.Cache(DataSize.ofMegabytes(1)),
                new InkjarProperties.Media(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), List.of()),
                new InkjarProperties.Backup(7),
                new InkjarProperties.Statistics(Duration.ofSeconds(20)),
                new InkjarProperties.Owner(null, null, "Owner"),
                false,
                new InkjarProperties.Mail("", ""));
    }
}
