package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.position.MadePackFigures;
import org.attest.position.MadePositions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in words for the public are found however they are written, and words that only look like them are not. */
class PublicNamesTest {

    private final Snapshot snapshot = snapshot();
    private final PublicNames names = PublicNames.of(snapshot);

    private static Snapshot snapshot() {
        var position = MadePositions.random(3, 10);
        return new Snapshot(position, MadePackFigures.random(3, position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We thank Northbridge Hospitals NHS Trust for its help.",
                "we thank NORTHBRIDGE  hospitals\nnhs trust",
                "Northbridge’s plan is late.",
                "The plan (northbridge) is late.",
                "NHNT was audited.",
                "x1 has returned.",
                "Larkhill Children’s did well.",
                "Brightwell Pathology failed an audit.",
                "brightwell group",
                "The Night-rota stopped.",
                "North\u200Bbridge is late.",
                "Carefold"
            })
    void aNameIsFound(String words) {
        assertThat(names.in(words)).as(words).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most trusts have returned, and one foundation trust has not.",
                "Hospitals and community services were asked.",
                "The northbridges of old.",
                "Carefolding is not a name.",
                "Pennies were saved."
            })
    void ordinaryWordsAreNotFound(String words) {
        assertThat(names.in(words)).as(words).isEmpty();
    }

    @Test
    void everyNameThatTheSnapshotKnowsIsFound() {
        snapshot.position().columns().forEach(it -> assertThat(
                        names.in("About " + it.member().name() + "."))
                .isNotEmpty());
        var registers = snapshot.registers();
        assertThat(registers).isNotNull();
        registers.suppliers().suppliers().forEach(it -> assertThat(
                        names.in(it.name().toUpperCase()))
                .isNotEmpty());
        registers.suppliers().services().forEach(it -> assertThat(names.in(it)).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We thank Sam Okafor.",
                "we thank sam okafor",
                "Okafor’s plan is late.",
                "Dr Price said so.",
                "ms. price said so",
                "Jo Price said so.",
                "Mr Li said so.",
            })
    void aPersonIsFound(String words) {
        assertThat(people().in(words)).as(words).singleElement().satisfies(it -> assertThat(it.sort())
                .isEqualTo("person"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sam said so.",
                "The Price of delay is high.",
                "A price was paid.",
                "The okafors of old.",
                "Li",
            })
    void wordsThatAreNobodysLastNameAloneAreNotFound(String words) {
        assertThat(people().in(words)).as(words).isEmpty();
    }

    private PublicNames people() {
        return names.andPeople(List.of("Sam Okafor", "Jo Price", "Mei Li"));
    }
}
