package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.risks.Category;
import org.attest.risks.Measured;
import org.attest.risks.Risk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskScales;
import org.attest.risks.RiskStatus;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Risks as the cells of a table. */
@Component
class RiskCells {

    private final RiskScales scales;
    private final Accounts accounts;
    private final Connections connections;
    private final Catalogue catalogue;

    RiskCells(RiskScales scales, Accounts accounts, Connections connections, Catalogue catalogue) {
        this.scales = scales;
        this.accounts = accounts;
        this.connections = connections;
        this.catalogue = catalogue;
    }

    List<Held<Risk>> of(List<Risk> risks) {
        var names = accounts.names(risks.stream()
                .map(Risk::details)
                .filter(Objects::nonNull)
                .map(it -> it.accountable().owner())
                .filter(Objects::nonNull)
                .toList());
        var categories = scales.categories().stream().collect(Collectors.toMap(Category::code, Category::words));
        var links = risks.isEmpty()
                ? Map.<ItemRef, Linked>of()
                : connections.of(risks.stream().map(Risk::ref).toList());
        var version = catalogue.currentEdition().version();
        var held = new ArrayList<Held<Risk>>();
        for (var risk : risks) {
            var cells = cells(risk, names, categories);
            var linked = LinkWords.of(links.getOrDefault(risk.ref(), Linked.NOTHING), version);
            if (!linked.isEmpty()) {
                cells.put(RiskColumns.LINKS, CellReading.references(linked));
            }
            held.add(new Held<>(risk, risk.reference(), cells, version(risk), closed(risk)));
        }
        return held;
    }

    private static Map<String, CellText> cells(Risk risk, Map<PersonId, String> names, Map<String, String> categories) {
        var cells = new HashMap<String, CellText>();
        cells.put(RiskColumns.REFERENCE, CellText.of(risk.reference()));
        words(Objects.requireNonNull(risk.details()), names, categories, cells);
        for (var measured : Measured.values()) {
            var score = risk.scores().of(measured);
            if (score != null) {
                put(
                        cells,
                        RiskColumns.likelihood(measured),
                        Integer.toString(score.likelihood().step()));
                put(
                        cells,
                        RiskColumns.consequence(measured),
                        Integer.toString(score.consequence().step()));
                put(cells, RiskColumns.score(measured), Integer.toString(score.points()));
            }
        }
        cells.put(RiskColumns.REVIEW, CellReading.date(risk.reviewDue()));
        put(cells, RiskColumns.STATUS, risk.status().words());
        return cells;
    }

    private static void words(
            RiskDetails says,
            Map<PersonId, String> names,
            Map<String, String> categories,
            Map<String, CellText> cells) {
        put(cells, RiskColumns.TITLE, says.title());
        put(cells, RiskColumns.CAUSE, says.wording().cause());
        put(cells, RiskColumns.EVENT, says.wording().event());
        put(cells, RiskColumns.EFFECT, says.wording().effect());
        cells.put(
                RiskColumns.CATEGORY,
                new CellText(says.category(), categories.getOrDefault(says.category(), says.category())));
        var owner = says.accountable().owner();
        if (owner != null) {
            cells.put(
                    RiskColumns.OWNER, new CellText(owner.toString(), names.getOrDefault(owner, "Somebody who left")));
        }
        put(cells, RiskColumns.LEAD, says.accountable().lead());
        put(cells, RiskColumns.COMMITTEE, says.accountable().committee());
    }

    private static void put(Map<String, CellText> cells, String column, @Nullable String value) {
        if (value != null) {
            cells.put(column, CellText.of(value));
        }
    }

    /** The version that a change is based on counts no scores, so they stand beside it. */
    private static String version(Risk risk) {
        return risk.version() + " " + risk.scores() + " " + risk.status();
    }

    private static String closed(Risk risk) {
        return risk.status() == RiskStatus.CLOSED
                ? risk.reference() + " is closed. Open it again to change it; something new needs a title of its own."
                : "";
    }
}
