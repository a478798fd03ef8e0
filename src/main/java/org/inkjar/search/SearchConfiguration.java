package org.inkjar.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    Stems stems() {
        return new Stems();
    }

    @Bean
    FieldAnalyzer fieldAnalyzer(Stems stems) {
        return new FieldAnalyzer(stems);
    }
}
