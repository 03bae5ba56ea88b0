package org.attest.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a try comes from: the address, and the cookie of a browser that somebody signed in from before. */
record SignInSource(String address, @Nullable String device) {

    static SignInSource of(HttpServletRequest request, String deviceCookie) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        var device = Arrays.stream(cookies)
                .filter(it -> it.getName().equals(deviceCookie))
                .map(Cookie::getValue)
                .filter(it -> it.matches("[\\w-]{43}"))
                .findFirst()
                .orElse(null);
        return new SignInSource(request.getRemoteAddr(), device);
    }

    @Override
    public String toString() {
        return "a source";
    }
}
