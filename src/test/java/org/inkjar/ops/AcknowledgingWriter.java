package org.inkjar.ops;

import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes tags into the database of a data folder until it is killed, and prints the id of each that is committed. They
 * fill the gaps in its file at once, which H2 else leaves for 45 seconds.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class AcknowledgingWriter {

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(AcknowledgingWriter.class)
                .web(WebApplicationType.NONE)
                .run(args);
        var jdbc = context.getBean(JdbcTemplate.class);
        jdbc.execute("set retention_time 0");
        while (true) {
            var id = UUID.randomUUID();
            jdbc.update("insert into tag values (?, 0, ?, ?, ?, '')", id, id, id, id);
            System.out.println(id);
        }
    }
}
