package org.attest.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session 30 minutes after the person last did something (the browser's own signs of life do not count), 12
 * hours after sign-in, and as soon as no role is in force or the password changed.
 */
final class SessionLimits extends OncePerRequestFilter {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration ALTOGETHER = Duration.ofHours(12);
    private static final String LAST_WORK = "attest.last-work";

    private final Rights rights;
    private final Clock clock;

    SessionLimits(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (authentication instanceof SignedIn signedIn && session != null) {
            if (isOver(session, signedIn)) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else if (isWork(request)) {
                session.setAttribute(LAST_WORK, clock.instant());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session, SignedIn signedIn) {
        var now = clock.instant();
        var lastWork = session.getAttribute(LAST_WORK) instanceof Instant it ? it : signedIn.since();
        return !now.isBefore(lastWork.plus(IDLE))
                || !now.isBefore(signedIn.since().plus(ALTOGETHER))
                || !rights.of(signedIn.person()).mayStay(signedIn.since());
    }

    /** An open tab sends signs of life and keeps a channel for news: neither is work. */
    private static boolean isWork(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || !(query.contains("v-r=heartbeat") || query.contains("v-r=push"));
    }
}
