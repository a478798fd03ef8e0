package org.inkjar.security.ui;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.inkjar.common.SitePaths;
import org.inkjar.security.PasswordSignIn;
import org.inkjar.security.SignInCheck;
import org.inkjar.security.SignInFailures;
import org.inkjar.security.SignInFilter;
import org.inkjar.security.SignInRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Private addresses ask for an account; the others may be read by anybody, where each view says by annotation who may
 * see it. Nothing but Vaadin's own requests and the sign-in form may be posted: passkeys and one-time codes are given in
 * views.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class WebSecurityConfiguration {

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            PasswordSignIn passwords,
            SignInFailures failures,
            SignInRegistration registration,
            SignInCheck check) {
        return http.authenticationManager(passwords)
                .sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(registration))
                .addFilterAfter(new SignInFilter(check), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
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
                // Behind Vaadin, which names the page of the form: else Spring Security would bring its own.
                .formLogin(form -> form.failureHandler(failures))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES)))
                .build();
    }

    /** Leads back to where somebody was when they had to sign in, without a word of its own in the address. */
    @Autowired
    @SuppressWarnings("NullAway") // Null means no such word, though the method does not say so.
    void leadBack(VaadinDefaultRequestCache requests) {
        var addresses = new HttpSessionRequestCache();
        addresses.setMatchingRequestParameterName(null);
        requests.setDelegateRequestCache(addresses);
    }

    private static boolean isRead(String method) {
        return method.equals(GET.name()) || method.equals(HEAD.name());
    }
}
