package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.attest.AttestTest;
import org.attest.browser.Visitor;
import org.attest.shared.Ids;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AttestTest
class FirstRunTest {

    static final String PASSWORD = "seven quiet otters paddle";
    static final Path FILE =
            Path.of("target/test-data-" + System.getProperty("attest.test.fork", "1"), "first-run-code");

    @LocalServerPort
    int port;

    @Autowired
    FirstRun firstRun;

    @AfterEach
    void close() {
        firstRun.close();
    }

    @Test
    void theCodeIsKeptForTheOwnerAloneAndReadsAsTyped(@TempDir Path folder) throws IOException {
        var file = folder.resolve("code");
        var code = FirstRunCode.writtenTo(file);
        assertThat(Files.readString(file).strip()).isEqualTo(code.words()).matches("(\\w{4}-){2}\\w{4}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(code.fits(" " + code.words().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isTrue();
    }

    @Test
    void fiveWrongCodesStopItUntilARestart(@TempDir Path folder) {
        var file = folder.resolve("code");
        var code = FirstRunCode.writtenTo(file);
        for (var i = 0; i < FirstRunCode.TRIES; i++) {
            assertThat(code.isStopped()).isFalse();
            assertThat(code.fits("AAAA-AAAA-AAA" + i)).isFalse();
        }
        assertThat(code.isStopped()).isTrue();
        assertThat(code.fits(code.words())).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void thePageIsTheOnlyOneUntilTheAdministratorIsMade() {
        var visitor = new Visitor(port);
        var code = firstRun.open();
        assertThat(visitor.leadsTo("/")).isEqualTo("/first-run");
        assertThat(visitor.leadsTo("/sign-in")).isEqualTo("/first-run");
        assertThat(visitor.leadsTo("/first-run")).isEqualTo("200");
        assertThat(visitor.leadsTo("/attest/attest.css")).isEqualTo("200");

        var person = new NewPerson("First One", Ids.next() + "@example.org");
        assertThatThrownBy(() -> firstRun.setUpAdministrator("wrong", person, PASSWORD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not the code");
        assertThatThrownBy(() -> firstRun.setUpAdministrator(code.words(), person, "short"))
                .hasMessageContaining("at least 12");
        firstRun.setUpAdministrator(code.words(), person, PASSWORD);

        assertThat(FILE).doesNotExist();
        assertThat(firstRun.isOpen()).isFalse();
        assertThatThrownBy(() -> firstRun.setUpAdministrator(code.words(), person, PASSWORD))
                .isInstanceOf(UnknownItem.class);
        assertThat(visitor.signIn(person.email(), PASSWORD)).doesNotContain("sign-in");
        assertThat(visitor.leadsTo("/people")).isEqualTo("200");
    }
}
