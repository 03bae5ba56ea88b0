package org.attest.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as they are drawn, without a screen. */
class DataTableTest {

    @Test
    void aCellNamesItsHeadingOnlyWhereRowsBecomeLines() {
        var lines = new DataTable<String>("Digests")
                .linesWhereNarrow()
                .text("SHA-256", it -> it)
                .show(List.of("abc"));
        var rows = new DataTable<String>("Digests").text("SHA-256", it -> it).show(List.of("abc"));
        assertThat(lines.getClassNames()).contains("lines");
        assertThat(lines.getElement().getOuterHTML()).contains("<td data-heading=\"SHA-256\">");
        assertThat(rows.getElement().getOuterHTML()).contains("abc").doesNotContain("data-heading");
    }
}
