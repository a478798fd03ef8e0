package org.inkjar;

import static org.springframework.scheduling.config.TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

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

    /** Each context makes its own the static one, so that those before it would lose sight of who is signed in. */
    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return ONE_FOR_ALL_CONTEXTS;
    }
}
