package org.attest.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.stream.Stream;
import org.attest.access.CurrentUser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What applies to every request, whatever draws the screens: headers, sign-in and out, session limits. */
@Configuration
class SignInRules {

    /**
     * As tight as the screens' framework lets it be: it evaluates what its own server sends, and writes styles in place.
     */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "object-src 'none'");

    /** Scripts and styles hold nothing of anybody: a browser may keep them, as their server says for how long. */
    private static final RequestMatcher SAME_FOR_EVERYBODY = new OrRequestMatcher(
            Stream.of("/VAADIN/build/**", "/VAADIN/static/**", "/lumo/**", "/attest/**", "/webjars/**")
                    .map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .map(RequestMatcher.class::cast)
                    .toList());

    @Bean
    Customizer<HttpSecurity> headersOnEveryPage() {
        return http -> http.headers(headers -> headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(SAME_FOR_EVERYBODY), new CacheControlHeadersWriter()))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true); // written late, pages of screens come without
                        return filter;
                    }
                }));
    }

    /** The one provider of sign-ins is found as a bean; named here too, each wrong password would be judged twice. */
    @Bean
    Customizer<HttpSecurity> signIn(DeviceMark deviceMark, CookieRules cookies) {
        return http -> http.formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .authenticationDetailsSource(request -> SignInSource.of(request, cookies.device()))
                        .failureHandler(sayWhy()))
                .sessionManagement(it -> it.addSessionAuthenticationStrategy(deviceMark))
                .exceptionHandling(it -> it.authenticationEntryPoint(signInPage()));
    }

    @Bean
    Customizer<HttpSecurity> signOut(SignInRecords records, CurrentUser currentUser) {
        return http -> http.logout(it -> it.addLogoutHandler((request, response, authentication) -> {
                    if (authentication instanceof SignedIn) {
                        records.signedOut(currentUser.get());
                    }
                })
                .logoutUrl("/sign-out"));
    }

    @Bean
    Customizer<HttpSecurity> sessionLimits(Rights rights, FirstRun firstRun, Clock clock) {
        return http -> http.addFilterAfter(new SessionLimits(rights, clock), SecurityContextHolderFilter.class)
                .addFilterBefore(new DoorKeeper(firstRun::isOpen), SecurityContextHolderFilter.class);
    }

    private static AuthenticationFailureHandler sayWhy() {
        return (request, response, problem) -> response.sendRedirect("/sign-in?" + word(problem));
    }

    private static String word(AuthenticationException problem) {
        return switch (problem) {
            case PasswordSignIn.ComesTooEarly early -> "early";
            case LockedException locked -> "wait";
            case PasswordSignIn.NoRoleToday none -> "no-role";
            default -> "error";
        };
    }

    /** Says so when there was a session that has ended. */
    private static LoginUrlAuthenticationEntryPoint signInPage() {
        return new LoginUrlAuthenticationEntryPoint("/sign-in") {
            @Override
            protected String determineUrlToUseForThisRequest(
                    HttpServletRequest request, HttpServletResponse response, AuthenticationException problem) {
                var had = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
                return had ? "/sign-in?ended" : "/sign-in";
            }
        };
    }
}
