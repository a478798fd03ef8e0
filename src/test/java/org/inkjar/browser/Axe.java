package org.inkjar.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** The accessibility engine axe, let loose on the page that a window shows. */
final class Axe {

    /** What is inside Vaadin's components and cannot be mended from here: the rule, and whom it is about. */
    private static final String KNOWN = """
            const known = {
              // Vaadin puts it at the end of the body.
              'region': 'vaadin-connection-indicator',
              // Room for a box that selects all; a list that is loaded while one scrolls has none.
              'empty-table-header': 'th[part~="first-column-cell"]',
              // The box that scrolls stands between a role and its children.
              'aria-required-children': 'vaadin-tabs, vaadin-menu-bar',
              // A tooltip is a child of its button, and counts as what the button shows.
              'label-content-name-mismatch': 'vaadin-button[has-tooltip]',
              // An entry of a menu says that it is not selected.
              'aria-allowed-attr': 'vaadin-menu-bar-item',
              // A question has a heading of the third level, buttons in a toolbar, and a second banner.
              'heading-order': 'vaadin-confirm-dialog h3',
              'aria-allowed-role': 'footer[part="footer"]',
              'landmark-no-duplicate-banner': 'body:has(vaadin-confirm-dialog[opened]) header',
              'landmark-unique': 'body:has(vaadin-confirm-dialog[opened]) header',
            };""";

    /** Answers with a line for each element that breaks a rule: the rule, the element, and what to do. */
    private static final String RUN = "async runOnly => {" + KNOWN + """
              const found = await axe.run(document, { runOnly, resultTypes: ['violations'], elementRef: true });
              return found.violations.flatMap(rule => rule.nodes
                  .filter(node => !(rule.id in known && node.element?.matches(known[rule.id])))
                  .map(node => `${rule.id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`));
            }""";

    /** On the way from one look to the next, colours and sizes are nobody's. */
    private static final String SETTLE = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              const isMoving = () => document.getAnimations().some(animation =>
                  animation.playState === 'running' && animation.effect.getComputedTiming().endTime !== Infinity);
              await frame();
              do { await frame(); } while (isMoving());
            }""";

    private static final List<String> ALL_RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** In the dark, colours alone are others. */
    private static final List<String> COLORS = List.of("color-contrast", "link-in-text-block");

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 720;

    private final String engine;

    Axe() {
        try {
            engine = Files.readString(Checkers.file("axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the page, and at what it frames, in the light, in the dark, and on a narrow screen. */
    void findsNothingOn(Page page) {
        page.frames().forEach(frame -> frame.evaluate(engine));
        findsNothing(page, ColorScheme.LIGHT, WIDE, ALL_RULES);
        findsNothing(page, ColorScheme.DARK, WIDE, COLORS);
        findsNothing(page, ColorScheme.LIGHT, NARROW, ALL_RULES);
        page.setViewportSize(WIDE, HEIGHT);
    }

    private static void findsNothing(Page page, ColorScheme scheme, int width, List<String> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, HEIGHT);
        // What the server changes for another width comes a moment later.
        await().pollInSameThread().pollDelay(Duration.ZERO).untilAsserted(() -> {
            page.evaluate(SETTLE);
            assertThat(findings(page, rules)).as("%s, %d wide", scheme, width).isEmpty();
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> findings(Page page, List<String> rules) {
        return (List<String>) page.evaluate(RUN, rules);
    }
}
