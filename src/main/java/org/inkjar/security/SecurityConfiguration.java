package org.inkjar.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.inkjar.common.SitePaths;
import org.inkjar.security.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Private addresses ask for an account; the others may be read by anybody, where each view says by annotation who may
 * see it. Nothing but Vaadin's own requests and the sign-in form may be posted.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String PBKDF2 = "pbkdf2";

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                SitePaths.ADMIN, SitePaths.ADMIN + "/**", "/api/**", "/actuator/**")
                        .authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, SitePaths.HOME)
                                .defaultSuccessUrl(SitePaths.ADMIN)
                                .anyRequest(any -> any.access((authentication, context) -> new AuthorizationDecision(
                                        isRead(context.getRequest().getMethod())))))
                .build();
    }

    /** PBKDF2 with 310,000 rounds, of the JDK itself and without a limit on the length of a password. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                PBKDF2, Map.of(PBKDF2, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    private static boolean isRead(String method) {
        return method.equals(GET.name()) || method.equals(HEAD.name());
    }
}
