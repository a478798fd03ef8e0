package org.inkjar;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.ContentVersion;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test, empties every table, writes again the rows that the migrations write, resets the clock and
 * empties the mailbox. */
class CleanDatabase implements BeforeEachCallback {

    private static final List<String> MIGRATED_ROWS = migrations()
            .flatMap(script -> Arrays.stream(script.split(";\\s*\n")))
            .map(String::strip)
            .filter(statement -> statement.startsWith("insert into") && statement.contains("values"))
            .filter(statement -> !statement.contains("content_version")) // which only ever grows
            .toList();

    /** What is written by SQL alone, which Hibernate does not know. */
    private static final List<String> WITHOUT_ENTITIES =
            List.of("scheduled_tasks", "statistics_hour", "statistics_day", "statistics_key");

    @Override
    public void beforeEach(ExtensionContext context) {
        var beans = SpringExtension.getApplicationContext(context);
        beans.getBean(EntityManagerFactory.class).getSchemaManager().truncate();
        var jdbc = beans.getBean(JdbcTemplate.class);
        WITHOUT_ENTITIES.forEach(table -> jdbc.execute("delete from " + table));
        MIGRATED_ROWS.forEach(jdbc::execute);
        jdbc.execute("update content_version set version = version + 1");
        beans.getBean(ContentVersion.class).refresh();
        beans.getBean(TestClock.class).reset();
        beans.getBean(Mailbox.class).reset();
    }

    private static Stream<String> migrations() {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/V*.sql");
            return Arrays.stream(scripts).map(CleanDatabase::content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource script) {
        try {
            return script.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
