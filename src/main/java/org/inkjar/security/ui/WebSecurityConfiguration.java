package org.inkjar.security.ui;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.inkjar.common.SitePaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Private addresses ask for an account; the others may be read by anybody, where each view says by annotation who may
 * see it. Nothing but Vaadin's own requests and the sign-in form may be posted.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class WebSecurityConfiguration {

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("OWNER")
                        .requestMatchers(SitePaths.ADMIN, SitePaths.ADMIN + "/**", "/api/**")
                        .authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, SitePaths.HOME)
                                .defaultSuccessUrl(SitePaths.ADMIN)
                                .anyRequest(any -> any.access((authentication, context) -> new AuthorizationDecision(
                                        isRead(context.getRequest().getMethod())))))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES)))
                .build();
    }

    private static boolean isRead(String method) {
        return method.equals(GET.name()) || method.equals(HEAD.name());
    }
}
