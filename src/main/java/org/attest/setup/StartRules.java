package org.attest.setup;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses to start where it would be unsafe: demonstration data near anything real, or beyond this machine without TLS. */
@Component
class StartRules {

    StartRules(
            @Value("${attest.set-up:live}") SetUp.Kind kind,
            @Value("${attest.db.url:embedded}") String database,
            @Value("${server.address:127.0.0.1}") String listensAt,
            @Value("${server.ssl.enabled:false}") boolean tls,
            @Value("${attest.behind-proxy:false}") boolean behindProxy) {
        check(kind, database.equals("embedded"), isLoopback(listensAt), tls || behindProxy);
    }

    /** @throws IllegalStateException with the sentence for the person who starts Attest */
    static void check(SetUp.Kind kind, boolean embedded, boolean loopback, boolean protectedByTls) {
        if (kind == SetUp.Kind.DEMONSTRATION && !embedded) {
            throw new IllegalStateException("Demonstration data never go into a database server of yours. Use --live.");
        }
        if (kind == SetUp.Kind.DEMONSTRATION && !loopback) {
            throw new IllegalStateException(
                    "Demonstration data are for this machine alone. Use --live to be reached by others.");
        }
        if (!loopback && !protectedByTls) {
            throw new IllegalStateException(
                    "Attest is reached by others only over TLS: set server.ssl.* to your certificate,"
                            + " or attest.behind-proxy=true where a proxy of yours ends TLS.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Attest cannot listen at " + address, e);
        }
    }
}
