package org.inkjar.ops;

import java.util.Map;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The part of Inkjar that a command needs: the database, who may come in, and the log of what is done. No web server, no
 * job, no index, nothing that a start does by itself, and no bean before it is asked for.
 */
@ComponentScan(
        basePackages = {
            CommandContext.COMMON,
            CommandContext.SETTINGS,
            CommandContext.AUTHOR,
            CommandContext.SECURITY,
            CommandContext.MAIL,
            CommandContext.ACTIVITY
        },
        excludeFilters = {
            @Filter(type = FilterType.REGEX, pattern = "org\\.inkjar\\..+\\.ui\\..+"),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ApplicationRunner.class)
        })
@EntityScan({
    CommandContext.COMMON,
    CommandContext.SETTINGS,
    CommandContext.AUTHOR,
    CommandContext.SECURITY,
    CommandContext.MAIL,
    CommandContext.ACTIVITY
})
@EnableJpaRepositories({
    CommandContext.COMMON,
    CommandContext.SETTINGS,
    CommandContext.AUTHOR,
    CommandContext.SECURITY,
    CommandContext.MAIL,
    CommandContext.ACTIVITY
})
@ImportAutoConfiguration({
    AopAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class CommandContext {

    static final String COMMON = "org.inkjar.common";
    static final String SETTINGS = "org.inkjar.settings";
    static final String AUTHOR = "org.inkjar.author";
    static final String SECURITY = "org.inkjar.security";
    static final String MAIL = "org.inkjar.mail";
    static final String ACTIVITY = "org.inkjar.activity";

    /** The property that says that it is no blog that starts. */
    private static final String MARK = "spring.main.web-application-type";

    /** Whether it is a command that starts there, and no blog. */
    static boolean isOpeningIn(Environment environment) {
        return WebApplicationType.NONE.name().equals(environment.getProperty(MARK));
    }

    /**
     * Opens it. What cannot be opened is reported, and thrown.
     *
     * @param options settings, as {@code --name=value}
     */
    static ConfigurableApplicationContext open(String... options) {
        var application = new SpringApplication(CommandContext.class);
        application.setDefaultProperties(Map.of(MARK, WebApplicationType.NONE.name()));
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(false);
        return application.run(options);
    }
}
