package org.attest.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Marks the browser as known once somebody signed in; the mark signs nobody in, it only keeps strangers' tries apart. */
@Component
class DeviceMark implements SessionAuthenticationStrategy {

    private static final Duration LASTS = Duration.ofDays(365);

    private final SignInRecords records;
    private final CookieRules cookies;

    DeviceMark(SignInRecords records, CookieRules cookies) {
        this.records = records;
        this.cookies = cookies;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication instanceof SignedIn signedIn) {
            var known = SignInSource.of(request, cookies.device()).device();
            var token = known == null ? WaysIn.secret() : known;
            records.remember(token, signedIn.person());
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(token).toString());
        }
    }

    private ResponseCookie cookie(String token) {
        return ResponseCookie.from(cookies.device(), token)
                .httpOnly(true)
                .secure(cookies.secure())
                .sameSite("Lax")
                .path("/")
                .maxAge(LASTS)
                .build();
    }
}
