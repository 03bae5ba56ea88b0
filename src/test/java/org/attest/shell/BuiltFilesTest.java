package org.attest.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.attest.AttestTest;
import org.attest.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long browsers keep what screens are made of. */
@AttestTest
class BuiltFilesTest {

    private static final Pattern BUILT = Pattern.compile("VAADIN/build/[^\"']+\\.js");

    @LocalServerPort
    int port;

    @Test
    void aScriptWithItsHashInItsNameIsKeptForAYearAndThePageThatNamesItIsNot() {
        var visitor = new Visitor(port);
        var page = visitor.get("/sign-in");
        assertThat(kept(page)).contains("no-store");
        var scripts =
                BUILT.matcher(page.body()).results().map(it -> "/" + it.group()).toList();
        assertThat(scripts).isNotEmpty().allSatisfy(it -> {
            assertThat(it).matches(".*-[A-Za-z0-9_-]{8}\\.js");
            var script = visitor.get(it);
            assertThat(script.statusCode()).isEqualTo(200);
            assertThat(kept(script)).isEqualTo("max-age=31536000, immutable");
            assertThat(script.headers().firstValue("pragma")).isEmpty();
        });
        assertThat(kept(visitor.get("/attest/attest.css"))).doesNotContain("immutable");
        assertThat(kept(visitor.get("/VAADIN/build/gone-12345678.js"))).doesNotContain("immutable");
    }

    private static String kept(HttpResponse<String> answer) {
        return String.join(" ", answer.headers().allValues("cache-control"));
    }
}
