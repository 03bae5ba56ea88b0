package org.attest.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * What applies below {@code /figures}: a token opens it and nothing else, a session does not, and only reading is offered.
 * Its description holds nobody's data and is open.
 */
@Configuration
class TokenRules {

    /** Every address by name: whatever else came through here would be answered by the screens. */
    private static final List<String> POSITION = List.of("objectives", "organisations", "outcomes");

    private static final List<String> REGISTERS =
            List.of("measures", "periods", "risks", "risk-grid", "suppliers", "milestones", "funding", "counts");

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, TokenUse use) {
        return http.securityMatcher("/figures", "/figures/**")
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        it -> it.requestMatchers(HttpMethod.GET, "/figures/openapi", "/figures/openapi.yaml")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, tables())
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(it -> it.authenticationEntryPoint((request, response, problem) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                        })
                        .accessDeniedHandler(
                                (request, response, problem) -> response.setStatus(HttpServletResponse.SC_FORBIDDEN)))
                .addFilterBefore(new TokenDoor(use), AuthorizationFilter.class)
                .build();
    }

    private static String[] tables() {
        var tables = new ArrayList<>(List.of("sources", "*/readings", "*/packs"));
        POSITION.forEach(it -> tables.addAll(List.of("*/*/" + it, "*/packs/*/" + it)));
        REGISTERS.forEach(it -> tables.addAll(List.of("*/" + it, "*/packs/*/" + it)));
        return tables.stream().map("/figures/v1/"::concat).toArray(String[]::new);
    }
}
