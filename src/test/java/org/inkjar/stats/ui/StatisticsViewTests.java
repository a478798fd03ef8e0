package org.inkjar.stats.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.inkjar.AsAuthor;
import org.inkjar.AsOwner;
import org.inkjar.Posts;
import org.inkjar.ViewTest;
import org.inkjar.Windows;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PostDetails;
import org.inkjar.stats.StatisticsSettings;
import org.inkjar.stats.StatisticsSettingsService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

@AsOwner
class StatisticsViewTests extends ViewTest {

    private final Posts posts;
    private final StatisticsSettingsService settings;
    private final JdbcTemplate jdbc;

    StatisticsViewTests(Posts posts, StatisticsSettingsService settings, JdbcTemplate jdbc) {
        this.posts = posts;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @Test
    void aNewSiteSaysWhatWillShowHere() {
        navigate(StatisticsView.class);

        assertThat(screen()).contains("Nobody has read the site in this time.", "Nobody came from another site.");
    }

    @Test
    void showsReadersAndViewsBesideThePeriodBefore() {
        count("2026-03-14", "SITE", "", 1500, 900);
        count("2026-02-01", "SITE", "", 1000, 600);
        navigate(StatisticsView.class);

        assertThat(screen())
                .contains("900", "50 % more than in the 30 days before", "1,500")
                .contains("900 readers and 1,500 views from");
    }

    @Test
    void speaksGermanWithWhoeverReadsIt() {
        Windows.speak(Locale.GERMAN);
        count("2026-03-14", "SITE", "", 1500, 900);
        count("2026-02-01", "SITE", "", 1000, 600);
        count("2026-03-14", "PAGE", "/", 7, 5);
        count("2026-03-14", "BOT", "Unnamed", 1, 0);
        navigate(StatisticsView.class);

        assertThat(screen())
                .contains("900 Leser und 1.500 Aufrufe vom 13. Feb. 2026 bis zum 14. März 2026; 600 Leser")
                .contains("50 % mehr als in den 30 Tagen davor", "Startseite", "Ohne Namen", "1 Abruf von Seiten");
        var days = field(DatePicker.class, "Von").getI18n();
        assertThat(days.getMonthNames()).contains("März").hasSize(12);
        assertThat(days.getDateFormats()).containsExactly("dd.MM.yyyy");
        assertThat(days.getWeekdaysShort()).startsWith("So", "Mo");
        assertThat(days.getFirstDayOfWeek()).isEqualTo(1);
    }

    @Test
    void ranksPagesReferrersAndSearches() {
        var post = posts.published("On ink");
        count("2026-03-14", "POST", post.id().toString(), 7, 5);
        count("2026-03-14", "REFERRER", "news.example", 3, 0);
        count("2026-03-14", "MISS", "cobol", 2, 0);
        count("2026-03-14", "FEED", "Feedly /feed.xml", 24, 42);
        count("2026-03-14", "BOT", "Googlebot", 99, 0);
        navigate(StatisticsView.class);

        assertThat(screen()).contains("On ink", "news.example", "cobol", "Feedly", "42 subscribers", "Googlebot");
        assertThat(links()).contains(SitePaths.statistics(post.id())).noneMatch(link -> link.contains("news.example"));
    }

    @Test
    void everyPeriodIsAnAddress() {
        navigate(StatisticsView.class);

        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("admin/statistics?period=24h", "admin/statistics?period=12m");
        open("period=7d");
        assertThat(screen()).contains("in the 7 days before");
    }

    @Test
    void showsOtherDays() {
        count("2026-01-15", "SITE", "", 12, 8);
        navigate(StatisticsView.class);
        field(DatePicker.class, "From").setValue(LocalDate.parse("2026-01-10"));
        field(DatePicker.class, "To").setValue(LocalDate.parse("2026-01-20"));
        press("Show");

        assertThat(screen()).contains("8 readers and 12 views from", "in the 11 days before");
    }

    @Test
    void saysWhyDaysCannotBeShown() {
        navigate(StatisticsView.class);
        field(DatePicker.class, "From").setValue(LocalDate.parse("2026-01-20"));
        field(DatePicker.class, "To").setValue(LocalDate.parse("2026-01-10"));
        press("Show");

        assertThat(field(DatePicker.class, "To").getErrorMessage()).contains("not before the first");
        field(DatePicker.class, "From").clear();
        press("Show");
        assertThat(field(DatePicker.class, "From").getErrorMessage()).isEqualTo("Choose a day.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"period=never", "from=x&to=y", "from=2026-02-01&to=2026-01-01", "from=0001-01-01&to=9999-12-31"})
    void anAddressThatMakesNoSenseGetsThirtyDays(String query) {
        open(query);

        assertThat(screen()).contains("in the 30 days before");
    }

    @Test
    void exportsWhatIsShown() {
        navigate(StatisticsView.class);

        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getElement().hasAttribute("download"))
                        .map(link -> link.getElement().getAttribute("download")))
                .containsExactly(
                        "statistics-days.csv",
                        "statistics-posts.csv",
                        "statistics-referrers.csv",
                        "statistics-searches.csv");
    }

    @Test
    void theOwnerSaysWhatIsCounted() {
        navigate(StatisticsPage.class);
        find(Checkbox.class).single().setValue(false);
        field(IntegerField.class, "Months kept").setValue(6);
        press("Save");

        assertThat(settings.find().settings()).isEqualTo(new StatisticsSettings(false, 6));
        assertThat(notices()).anyMatch(notice -> notice.contains("saved"));
    }

    @Test
    void refusesMonthsOutOfReason() {
        navigate(StatisticsPage.class);
        field(IntegerField.class, "Months kept").setValue(0);
        press("Save");

        assertThat(field(IntegerField.class, "Months kept").getErrorMessage()).contains("1 to 120");
    }

    @Test
    void aPostHasItsOwnFigures() {
        var post = posts.published("On ink");
        count("2026-03-14", "POST", post.id().toString(), 7, 5);
        openFigures(post);

        assertThat(screen()).contains("On ink", "5 readers and 7 views from");
    }

    @Test
    void aPostThatNobodyReadSaysSo() {
        openFigures(posts.draft("Draft"));

        assertThat(screen()).contains("Nobody has read it in this time.");
    }

    @Test
    @AsAuthor
    void isNotForAuthors() {
        UI.getCurrent().navigate("admin/statistics");

        assertThat(getCurrentView()).isNotInstanceOf(StatisticsView.class);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("admin/statistics", QueryParameters.fromString(query));
    }

    private static void openFigures(PostDetails post) {
        UI.getCurrent().navigate(SitePaths.statistics(post.id()).substring(1));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void count(String day, String subject, String name, int views, int readers) {
        jdbc.update(
                "insert into statistics_day (began, subject, name, views, readers) values (?, ?, ?, ?, ?)",
                LocalDate.parse(day),
                subject,
                name,
                views,
                readers);
    }
}
