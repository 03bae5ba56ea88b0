package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.components.HealthLine.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates that ship, and the administrator's folder beside them. */
class TemplateShelfTest {

    private static final String FILE = """
            id: %s
            version: 1
            title: %s
            purpose: Shows something.
            kind: test
            cycle: 12
            marking: OFFICIAL
            kept: file
            serves: { v9: [A1.a] }
            fields: [ { id: it, label: It, type: text, help: What it is. } ]
            """;

    @TempDir
    Path folder;

    @Test
    void eighteenTemplatesShipEachWholeAndNoneIsBad() throws IOException {
        var stock = new TemplateShelf(folder.resolve("none")).stock();

        assertThat(stock.bad()).isEmpty();
        assertThat(stock.templates())
                .extracting(EvidenceTemplate::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 18).mapToObj(it -> "T" + it).toList());
        for (var template : stock.templates()) {
            assertThat(template.fields())
                    .as(template.name())
                    .hasSizeGreaterThanOrEqualTo(8)
                    .anyMatch(TemplateField::required)
                    .allSatisfy(it -> assertThat(it.help()).endsWith("."));
            assertThat(template.fields()).extracting(TemplateField::id).contains("scope", "gaps");
            assertThat(new HashSet<>(template.serves().keySet())).containsExactlyInAnyOrder("v8", "v9");
        }
    }

    @Test
    void aFileAddedChangedAndTakenAwayCountsAtOnce() throws IOException {
        var shelf = new TemplateShelf(folder);
        assertThat(shelf.stock().templates()).hasSize(18);

        var file = Files.writeString(folder.resolve("own.yaml"), FILE.formatted("OURS-1", "Our own"));
        assertThat(shelf.stock().templates()).extracting(EvidenceTemplate::name).contains("OURS-1 Our own");
        Files.writeString(file, FILE.formatted("OURS-1", "Our own again"));
        assertThat(shelf.stock().templates()).extracting(EvidenceTemplate::name).contains("OURS-1 Our own again");
        Files.delete(file);
        assertThat(shelf.stock().templates()).hasSize(18);
    }

    @Test
    void aBadFileStopsNothingAndIsNamedOnTheHealthPageWithItsLineAndReason() throws IOException {
        Files.writeString(
                folder.resolve("bad.yaml"), FILE.formatted("T20", "Bad").replace("cycle: 12", "cycle: 999"));
        Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Files.writeString(folder.resolve("good.yaml"), FILE.formatted("T21", "Good"));
        Files.writeString(folder.resolve("notes.txt"), "not a template");
        Files.writeString(folder.resolve("twin.yaml"), FILE.formatted("T21", "Twin"));
        var shelf = new TemplateShelf(folder);

        assertThat(shelf.stock().templates()).hasSize(19);
        var health = new TemplatesHealth(shelf).look();
        assertThat(health.state()).isEqualTo(State.ATTENTION);
        assertThat(health.sentence()).contains("19 templates are in use", folder.toString(), "3 files are not used.");
        assertThat(health.details())
                .isEqualTo(List.of(
                        "bad.yaml, line 6: “cycle” is a whole number from 1 to 120.",
                        "bytes.yaml, line 1: The file is not text in UTF-8.",
                        "twin.yaml, line 1: Another file has the id T21 already."));
    }

    @Test
    void aFileOfTheFolderStandsInForAShippedTemplateAndTheHealthPageSaysSo() throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), FILE.formatted("T5", "Risk in our own words"));
        var shelf = new TemplateShelf(folder);

        assertThat(shelf.stock().templates()).hasSize(18).anyMatch(it -> it.title()
                .equals("Risk in our own words"));
        var health = new TemplatesHealth(shelf).look();
        assertThat(health.state()).isEqualTo(State.OK);
        assertThat(health.details()).containsExactly("T5 of your folder stands in for the one that ships with Attest.");
    }
}
