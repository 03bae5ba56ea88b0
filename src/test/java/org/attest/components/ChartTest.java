package org.attest.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A picture never stands alone. */
class ChartTest {

    @Test
    void aPictureIsOneImageNamedByItsSentenceAndStandsBesideItsTable() {
        var table = new Span("the table");
        var chart = Chart.lines(
                "It went up.",
                List.of("Oct 2026", "Nov 2026"),
                "%",
                List.of(new Chart.Line("Ours", Arrays.asList(BigDecimal.ONE, null), false)),
                table);

        var parts = chart.getChildren().toList();
        assertThat(((Paragraph) parts.getFirst()).getText()).isEqualTo("It went up.");
        var picture = parts.get(1).getElement();
        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(picture.getAttribute("aria-label")).isEqualTo("It went up.");
        assertThat(String.valueOf(picture.getPropertyRaw("drawn"))).contains("[1,null]", "\"Ours\"");
        assertThat(parts.getLast().getElement().getTextRecursively()).contains("the table");
    }

    @Test
    void theScriptThatTheModuleFetchesIsPartOfTheApplication() throws IOException {
        try (var module = ChartTest.class.getResourceAsStream("/META-INF/resources/attest/chart.js")) {
            var written = Pattern.compile("LIBRARY = '([^']+)'")
                    .matcher(new String(module.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(written.find()).isTrue();
            assertThat(ChartTest.class.getResource("/META-INF/resources/" + written.group(1)))
                    .isNotNull();
        }
    }
}
