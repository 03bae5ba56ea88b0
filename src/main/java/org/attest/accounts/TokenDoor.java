package org.attest.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** The way in for programs: a token in the header {@code Authorization}, never in an address, which logs would keep. */
final class TokenDoor extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final TokenUse use;

    TokenDoor(TokenUse use) {
        this.use = use;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (given == null || !given.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        switch (use.of(given.substring(BEARER.length()).strip(), request.getRequestURI())) {
            case TokenUse.Answer.Unknown _ -> chain.doFilter(request, response);
            case TokenUse.Answer.TooMany it -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(it.secondsToWait()));
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            }
            case TokenUse.Answer.Welcome it -> {
                SecurityContextHolder.setContext(new SecurityContextImpl(it.holder()));
                chain.doFilter(request, response);
            }
        }
    }
}
