package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CookieRulesTest {

    @Test
    void onThisMachinesOwnAddressWithoutTlsTheNameCarriesThePort() {
        var rules = new CookieRules("127.0.0.1", 8081, false, false);
        assertThat(rules.secure()).isFalse();
        assertThat(rules.session()).isEqualTo("attest-8081");
        assertThat(rules.device()).isEqualTo("attest-device-8081");
    }

    @Test
    void everywhereElseCookiesAreBoundToTheHostAndSecure() {
        for (var rules : new CookieRules[] {
            new CookieRules("127.0.0.1", 8443, true, false),
            new CookieRules("127.0.0.1", 8080, false, true),
            new CookieRules("0.0.0.0", 8080, false, false),
            new CookieRules("", 8080, false, false)
        }) {
            assertThat(rules.secure()).isTrue();
            assertThat(rules.session()).isEqualTo("__Host-attest");
            assertThat(rules.device()).isEqualTo("__Host-attest-device");
        }
    }
}
