package org.attest.accounts.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may open which screen: each says so itself, and a screen that says nothing opens for nobody. A second factor
 * would be one more navigation checker here, since the screens' own requests pass the rules for addresses.
 */
@Configuration
class ScreenSecurity {

    @Bean
    SecurityFilterChain screens(HttpSecurity http) {
        http.authorizeHttpRequests(it ->
                it.requestMatchers("/attest/**", "/lumo/**", "/webjars/**").permitAll());
        return http.with(vaadin(), it -> it.loginView("/sign-in", "/sign-in?signed-out")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccess() {
        return new NavigationAccessControlConfigurer().withAnnotatedViewAccessChecker();
    }
}
