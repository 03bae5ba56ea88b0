package org.attest.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.suppliers.UsedSuppliers;
import org.attest.suppliers.UsedSuppliers.Answers;
import org.attest.suppliers.UsedSuppliers.Used;
import org.attest.suppliers.Verdict;
import org.attest.suppliers.Verdicts;
import org.jspecify.annotations.Nullable;

/**
 * How the suppliers of an organisation are assured, and whether it accepts or challenges what they answered. It decides on
 * all latest answers of a supplier at once, and only on those that its workbook showed.
 */
final class SupplierStandpoints implements Beside<OwnRow> {

    private final OrganisationId organisation;
    private final Map<ItemRef, Used> used;
    private final Verdicts verdicts;

    SupplierStandpoints(OrganisationId organisation, UsedSuppliers suppliers, Verdicts verdicts) {
        this.organisation = organisation;
        this.used = suppliers.of(organisation);
        this.verdicts = verdicts;
    }

    /** What an organisation makes of the answers of one supplier. */
    enum Standpoint {
        ACCEPTED("Accepted"),
        CHALLENGED("Challenged");

        private final String words;

        Standpoint(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Override
    public Map<ReturnColumn, CellText> cells(OwnRow row) {
        var cells = new EnumMap<ReturnColumn, CellText>(ReturnColumn.class);
        var known = used.get(row.supplier().ref());
        if (known == null) {
            return cells;
        }
        var dspt = known.dspt();
        if (dspt != null) {
            cells.put(ReturnColumn.SUPPLIER_DSPT, CellText.of(dspt));
        }
        var until = known.certifiedUntil();
        if (until != null) {
            cells.put(ReturnColumn.CERTIFIED_UNTIL, CellReading.date(until));
        }
        if (!known.answers().isEmpty()) {
            cells.put(ReturnColumn.ANSWERED, CellText.of(answered(known)));
            decided(known, cells);
        }
        return cells;
    }

    private static String answered(Used known) {
        return known.answers().stream()
                .map(it -> "%s, answers %d".formatted(it.questionnaire(), it.number()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static void decided(Used known, Map<ReturnColumn, CellText> cells) {
        var decisions = new ArrayList<Verdict>();
        for (var answers : known.answers()) {
            var decision = answers.decision();
            if (decision == null) {
                return;
            }
            decisions.add(decision);
        }
        var reasons = decisions.stream()
                .filter(it -> !it.accepted())
                .map(Verdict::reason)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        var all = decisions.stream().allMatch(Verdict::accepted) ? Standpoint.ACCEPTED : Standpoint.CHALLENGED;
        cells.put(ReturnColumn.STANDPOINT, new CellText(all.name(), all.words()));
        if (!reasons.isEmpty()) {
            cells.put(ReturnColumn.CHALLENGED_BECAUSE, CellText.of(reasons));
        }
    }

    @Override
    public List<Problem> check(@Nullable OwnRow held, RowAfter row) {
        if (isCleared(row)) {
            return List.of(row.problem(ProblemKind.REQUIRED, ReturnColumn.STANDPOINT, "Accepted or Challenged"));
        }
        if (!row.changes(ReturnColumn.STANDPOINT) && !row.changes(ReturnColumn.CHALLENGED_BECAUSE)) {
            return List.of();
        }
        var known = held == null ? null : used.get(held.supplier().ref());
        if (known == null || known.answers().isEmpty()) {
            return List.of(row.problem(ProblemKind.NOTHING_ANSWERED, ReturnColumn.STANDPOINT, "an empty cell"));
        }
        if (!Normal.key(answered(known)).equals(shown(row.row()))) {
            return List.of(row.problem(ProblemKind.ANSWERED_SINCE, ReturnColumn.STANDPOINT, answered(known)));
        }
        var says = row.value(ReturnColumn.STANDPOINT);
        var challenges = says != null && says.value().equals(Standpoint.CHALLENGED.name());
        if (challenges && row.value(ReturnColumn.CHALLENGED_BECAUSE) == null) {
            return List.of(row.problem(ProblemKind.REQUIRED, ReturnColumn.CHALLENGED_BECAUSE, "a reason"));
        }
        return !challenges && row.changes(ReturnColumn.CHALLENGED_BECAUSE)
                ? List.of(row.problem(ProblemKind.REQUIRED, ReturnColumn.STANDPOINT, "Challenged"))
                : List.of();
    }

    /** What was decided can be decided otherwise, and not be taken back. */
    private static boolean isCleared(RowAfter row) {
        return row.cells().stream()
                .anyMatch(
                        it -> it.column() == ReturnColumn.STANDPOINT && it.end().isAsked() && it.file() == null);
    }

    private static String shown(ParsedRow row) {
        var cell = row.cell(ReturnColumn.ANSWERED);
        return cell == null ? "" : Normal.key(cell.text());
    }

    /** @throws Refused when two rows of one supplier say different things */
    @Override
    public void write(Map<Decided, OwnRow> rows) {
        var wanted = new LinkedHashMap<ItemRef, Wanted>();
        rows.forEach((row, held) -> {
            var cells = new TakenCells(row.taken());
            if (cells.has(ReturnColumn.STANDPOINT) || cells.has(ReturnColumn.CHALLENGED_BECAUSE)) {
                var now = cells(held);
                var one = new Wanted(
                        cells.value(ReturnColumn.STANDPOINT, value(now.get(ReturnColumn.STANDPOINT)), it -> it),
                        cells.value(
                                ReturnColumn.CHALLENGED_BECAUSE,
                                value(now.get(ReturnColumn.CHALLENGED_BECAUSE)),
                                it -> it));
                var other = wanted.putIfAbsent(held.supplier().ref(), one);
                if (other != null && !other.equals(one)) {
                    throw new Refused("Two rows say different things about the answers of “%s”. Keep one of them."
                            .formatted(held.supplier().details().name()));
                }
            }
        });
        wanted.forEach(this::decide);
    }

    private record Wanted(
            @Nullable String standpoint, @Nullable String reason) {}

    private void decide(ItemRef supplier, Wanted wanted) {
        for (var answers : Objects.requireNonNull(used.get(supplier)).answers()) {
            if (Standpoint.ACCEPTED.name().equals(wanted.standpoint())) {
                accept(answers);
            } else {
                verdicts.challenge(
                        organisation, answers.ask(), answers.number(), Objects.requireNonNullElse(wanted.reason(), ""));
            }
        }
    }

    private void accept(Answers answers) {
        var decision = answers.decision();
        if (decision == null || !decision.accepted()) {
            verdicts.accept(organisation, answers.ask(), answers.number());
        }
    }

    private static @Nullable String value(@Nullable CellText text) {
        return text == null ? null : text.value();
    }
}
