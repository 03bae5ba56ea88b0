package org.attest.returns;

import java.util.List;
import org.attest.catalogue.Objective;

/** The objectives of the strategy as what may stand in a cell: {@code 3}, {@code Objective 3}, its title, or both. */
final class ObjectiveChoices {

    private ObjectiveChoices() {}

    static List<TableChoice> of(List<Objective> objectives) {
        return objectives.stream().map(ObjectiveChoices::choice).toList();
    }

    static CellText text(List<Objective> objectives, int number) {
        return objectives.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .map(it -> choice(it).text())
                .orElseGet(() -> CellText.of(Integer.toString(number)));
    }

    private static TableChoice choice(Objective one) {
        var number = Integer.toString(one.number());
        return TableChoice.of(
                number,
                number + " " + one.title(),
                number,
                LinkWords.ofObjective(one.number()),
                one.title(),
                number + ". " + one.title(),
                LinkWords.ofObjective(one.number()) + ": " + one.title());
    }
}
