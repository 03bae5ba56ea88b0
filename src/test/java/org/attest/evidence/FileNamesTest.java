package org.attest.evidence;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files on which the suggestions of outcomes are measured are a fair sample. */
class FileNamesTest {

    private static final FileNames NAMES = FileNames.read();

    @Test
    void sixtyFilesOfAllObjectivesFallIntoTwoHalvesByTheirHash() {
        assertThat(NAMES.files()).hasSize(60).extracting(FileNames.Named::name).doesNotHaveDuplicates();
        assertThat(NAMES.files().stream()
                        .map(it -> it.right().getFirst().substring(0, 1))
                        .collect(toSet()))
                .containsExactlyInAnyOrder("A", "B", "C", "D", "E");
        assertThat(NAMES.forTuning()).hasSize(30).doesNotContainAnyElementsOf(NAMES.heldOut());
        assertThat(NAMES.heldOut()).hasSize(30);
    }

    @Test
    void noNameHoldsTheTitleOfAnOutcome() throws IOException {
        var titles = titles();
        assertThat(titles).hasSizeGreaterThan(90).contains("backups", "training", "assurance");
        for (var file : NAMES.files()) {
            var words = file.name().toLowerCase(Locale.UK);
            assertThat(titles).as(file.name()).noneMatch(words::contains);
        }
    }

    @Test
    void whatIsRightIsInTheCatalogue() throws IOException {
        var catalogue = new YAMLMapper().readTree(new ClassPathResource("catalogue/caf-dspt-v9.yaml").getInputStream());
        var codes = catalogue.findValuesAsString("code");
        assertThat(NAMES.files()).allSatisfy(it -> assertThat(codes).containsAll(it.right()));
    }

    private static List<String> titles() throws IOException {
        var titles = new ArrayList<String>();
        for (var version : List.of("v8", "v9")) {
            var file = new ClassPathResource("catalogue/caf-dspt-" + version + ".yaml");
            for (var outcome : new YAMLMapper().readTree(file.getInputStream()).findValues("outcomes")) {
                outcome.forEach(it -> titles.add(it.get("title").asString().toLowerCase(Locale.UK)));
            }
        }
        return titles;
    }
}
