package org.attest.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as they are drawn, without a screen. */
class DataTableTest {

    @Test
    void aCellNamesItsHeadingForWhereRowsBecomeLines() {
        var table = new DataTable<String>("Digests").text("SHA-256", it -> it).show(List.of("abc"));
        assertThat(table.getElement().getOuterHTML()).contains("<td data-heading=\"SHA-256\">");
    }
}
