package org.attest.accounts;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Names and flags of our cookies. They are {@code __Host-} and Secure everywhere but on this machine's own address
 * without TLS, where the port is part of the name, so that several Attests on one machine do not sign each other out.
 */
@Component
class CookieRules {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    private final boolean secure;
    private final String suffix;

    /** @param behindTls says that a proxy in front speaks TLS with the browsers */
    CookieRules(
            @Value("${server.address:}") String address,
            @Value("${server.port:8080}") int port,
            @Value("${server.ssl.enabled:false}") boolean ownTls,
            @Value("${attest.behind-tls:false}") boolean behindTls) {
        secure = ownTls || behindTls || !LOOPBACK.contains(address);
        suffix = secure ? "" : "-" + port;
    }

    boolean secure() {
        return secure;
    }

    String session() {
        return name("attest");
    }

    String device() {
        return name("attest-device");
    }

    private String name(String plain) {
        return (secure ? "__Host-" : "") + plain + suffix;
    }

    /** The session cookie; its SameSite is set in the application's settings. */
    @Bean
    ServletContextInitializer sessionCookie() {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(session());
            cookie.setSecure(secure);
            cookie.setHttpOnly(true);
            cookie.setPath("/");
        };
    }
}
