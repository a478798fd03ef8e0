package org.inkjar;

import static org.springframework.scheduling.config.TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;
import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** What is otherwise than in production, besides the clock. */
class TestConfiguration {

    private static final SecurityContextHolderStrategy ONE_FOR_ALL_CONTEXTS =
            new VaadinAwareSecurityContextHolderStrategy();

    /** No job starts by itself. */
    @Bean
    static BeanFactoryPostProcessor noJobs() {
        return beans -> {
            var registry = (BeanDefinitionRegistry) beans;
            registry.removeBeanDefinition(SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME);
            registry.removeBeanDefinition("jobLifecycle");
        };
    }

    /** To hash takes long in production, on purpose. */
    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        var quick = new Pbkdf2PasswordEncoder("", 16, 1_000, PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder("pbkdf2", Map.of("pbkdf2", quick));
    }

    /** Each context makes its own the static one, so that those before it would lose sight of who is signed in. */
    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return ONE_FOR_ALL_CONTEXTS;
    }
}
