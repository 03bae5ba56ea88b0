package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.attest.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2026!",
                "Attest123456",
                "attestattest",
                "NHS-password-NHS",
                "welcome to nhs",
                "qwertyuiop12",
                "123456789012",
                "abcdefghijkl",
                "lkjhgfdsaqwerty",
                "aaaaaaaaaaaaaaa",
                "Summer2026!!!",
                "november-2026-november",
                "liverpoolliverpool",
                "1q2w3e4r5t6y",
                "grace.example1"
            })
    void whatEverybodyTriesFirstIsRefused(String common) {
        assertThatThrownBy(() -> PASSWORDS.check(common, "Grace Hopper", "grace@example.org"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Too many people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet otters paddle",
                "correct horse battery staple",
                "kjh3 98sdf kx",
                "ÆØÅ blåbærgrød på bordet",
                "                paste with blanks   "
            })
    void lengthIsTheOnlyRuleForOthers(String good) {
        assertThatCode(() -> PASSWORDS.check(good, "Grace Hopper", "grace@example.org"))
                .doesNotThrowAnyException();
    }

    @Test
    void twelveCharactersAreTheLeastAndMoreThanSixtyFourAreWelcome() {
        assertThatThrownBy(() -> PASSWORDS.check("kjh398sdfkx")).hasMessageContaining("at least 12");
        PASSWORDS.check("kjh398sdfkxq");
        PASSWORDS.check("z9 kx ".repeat(20));
        assertThatThrownBy(() -> PASSWORDS.check("z9 kx ".repeat(60))).hasMessageContaining("at most");
    }

    @Test
    void aPasswordMatchesItsHashAndNobodyElses() {
        var hash = PASSWORDS.hash("seven quiet otters paddle");
        assertThat(hash).startsWith("$argon2id$");
        assertThat(PASSWORDS.match("seven quiet otters paddle", hash)).isTrue();
        assertThat(PASSWORDS.match("seven quiet otters paddled", hash)).isFalse();
        assertThat(PASSWORDS.match("the password of nobody", null)).isFalse();
    }

    @Test
    void oneAndTheSameTextTypedInTwoWaysIsOnePassword() {
        assertThat(PASSWORDS.match("cafe\u0301 au lait now", PASSWORDS.hash("caf\u00e9 au lait now")))
                .isTrue();
    }

    @Test
    void noMoreAreHashedAtATimeThanThereAreCores() throws InterruptedException {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var bounded = new BoundedWork(2);
        try (var threads = Executors.newFixedThreadPool(16)) {
            IntStream.range(0, 200)
                    .forEach(i -> threads.submit(() -> bounded.run(() -> {
                        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                        Thread.yield();
                        return atOnce.decrementAndGet();
                    })));
            threads.shutdown();
            assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most.get()).isBetween(1, 2);
    }
}
