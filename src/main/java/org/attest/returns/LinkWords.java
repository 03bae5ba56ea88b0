package org.attest.returns;

import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/** How the workbook writes what evidence is linked to: {@code A1.a} for an outcome, {@code Objective 3} for an objective. */
final class LinkWords {

    private static final String OBJECTIVE = "Objective ";

    private LinkWords() {}

    static String of(ItemRef item) {
        return item.kind().equals(ItemKind.OBJECTIVE)
                ? OBJECTIVE + item.id()
                : item.id().substring(item.id().indexOf(':') + 1);
    }

    static String ofObjective(int number) {
        return OBJECTIVE + number;
    }

    static ItemRef item(OrganisationId organisation, String version, String words) {
        return words.startsWith(OBJECTIVE)
                ? ItemRef.objective(organisation, Integer.parseInt(words.substring(OBJECTIVE.length())))
                : ItemRef.outcome(organisation, version, words);
    }
}
