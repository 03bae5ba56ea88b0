package org.attest.returns;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.connections.Linked;
import org.attest.connections.LinkedItem;
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

    /** The outcomes of a version and the objectives; what else is linked has no words in a table. */
    static TreeSet<String> of(Linked linked, String version) {
        return linked.items().stream()
                .map(LinkedItem::item)
                .filter(it -> it.kind().equals(ItemKind.OBJECTIVE)
                        || (it.kind().equals(ItemKind.OUTCOME) && it.id().startsWith(version + ":")))
                .map(LinkWords::of)
                .collect(Collectors.toCollection(TreeSet::new));
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
