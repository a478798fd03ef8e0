package org.inkjar;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.inkjar.job.JobFixtures;
import org.inkjar.media.Library;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;

/**
 * A test of the whole application on an empty H2. All such tests share one context; each finds the database as the
 * migrations leave it, and the time that {@link TestClock} begins with. Jobs run only when a test calls them.
 *
 * <p>Constructor parameters are beans; {@link People}, {@link Posts} and {@link Library} make what a test starts from.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@ActiveProfiles("test")
@Import({
    TestConfiguration.class,
    TestClock.class,
    Mailbox.class,
    People.class,
    Posts.class,
    Library.class,
    JobFixtures.class
})
@ExtendWith(CleanDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface InkjarTest {}
