package org.inkjar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is in the jar, and what is not. */
class PackagedJarTests {

    private static final List<String> DEVELOPMENT = List.of(
            "vaadin-dev-server",
            "vaadin-dev-",
            "copilot",
            "spring-boot-devtools",
            "hotswap",
            "browserless",
            "playwright");

    /** Vaadin's components that need a licence. */
    private static final List<String> COMMERCIAL = List.of(
            "collaboration",
            "vaadin-charts",
            "vaadin-board",
            "vaadin-crud",
            "vaadin-grid-pro",
            "vaadin-rich-text-editor",
            "vaadin-confirm-dialog-pro",
            "vaadin-cookie-consent",
            "vaadin-map",
            "vaadin-spreadsheet",
            "vaadin-dashboard",
            "vaadin-ai-components",
            "license-checker-pro");

    @Test
    void holdsNoDevelopmentToolAndNoCommercialComponent() throws IOException {
        try (var jar = new JarFile(PackagedBlog.JAR.toFile())) {
            var libraries = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .toList();

            assertThat(libraries).hasSizeGreaterThan(50);
            assertThat(libraries)
                    .noneMatch(library -> DEVELOPMENT.stream().anyMatch(library::contains))
                    .noneMatch(library -> COMMERCIAL.stream().anyMatch(library::contains));
        }
    }

    @Test
    void holdsTheBrowsersPartReadyForProduction() throws IOException {
        try (var jar = new JarFile(PackagedBlog.JAR.toFile())) {
            assertThat(jar.getEntry("META-INF/VAADIN/webapp/index.html")).isNotNull();
            assertThat(jar.getEntry("META-INF/resources/site.css")).isNotNull();
        }
    }
}
