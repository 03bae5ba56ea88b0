package org.attest.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.assessments.Stage;
import org.attest.catalogue.OutcomeCode;
import org.attest.risks.AssuranceLine;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Draws the map of three lines over the objectives from what is recorded; it knows no tables. */
final class AssuranceMap {

    private final SystemPosition position;
    private final Map<OutcomeCode, PackAssuranceRows.Judged> judged;
    private final List<PackAssuranceRows.Proof> proofs;
    private final Map<PackRiskRows.Place, PackRiskRows.Given> onRisks;

    AssuranceMap(
            SystemPosition position,
            Map<OutcomeCode, PackAssuranceRows.Judged> judged,
            List<PackAssuranceRows.Proof> proofs,
            Map<PackRiskRows.Place, PackRiskRows.Given> onRisks) {
        this.position = position;
        this.judged = judged;
        this.proofs = proofs;
        this.onRisks = onRisks;
    }

    List<AssuranceFigures> rows() {
        return position.objectives().stream().map(this::row).toList();
    }

    private AssuranceFigures row(ObjectiveStanding objective) {
        var rows = position.rows().stream()
                .filter(it -> it.outcome().objective() == objective.number())
                .toList();
        var codes = rows.stream().map(it -> it.outcome().code()).collect(Collectors.toSet());
        var of = rows.size() * position.columns().size();
        return new AssuranceFigures(
                objective.number(),
                objective.title(),
                line(objective, AssuranceLine.FIRST, sealed(rows, false), of, evidence(codes, false), lastSeal(rows)),
                line(objective, AssuranceLine.SECOND, sealed(rows, true), of, FreshnessCount.NONE, null),
                line(objective, AssuranceLine.THIRD, outside(codes), of, evidence(codes, true), lastJudged(codes)));
    }

    private AssuranceFigures.Line line(
            ObjectiveStanding objective,
            AssuranceLine line,
            int looked,
            int of,
            FreshnessCount evidence,
            @Nullable LocalDate latest) {
        var given = onRisks.get(new PackRiskRows.Place(objective.number(), line));
        return new AssuranceFigures.Line(
                looked,
                of,
                evidence,
                given == null ? 0 : given.assurances(),
                later(latest, given == null ? null : given.latest()));
    }

    /** How many levels are sealed, or of these in a return that the ICB accepted. */
    private int sealed(List<OutcomeRow> rows, boolean accepted) {
        return (int) IntStream.range(0, position.columns().size())
                .filter(it -> !accepted || isAccepted(position.columns().get(it)))
                .mapToLong(column -> rows.stream()
                        .map(it -> it.cells().get(column))
                        .filter(it -> it.standing() != null && it.level() != null)
                        .count())
                .sum();
    }

    private static boolean isAccepted(OrganisationColumn column) {
        return column.seal() != null && column.seal().stage() == Stage.ACCEPTED;
    }

    private int outside(Set<OutcomeCode> codes) {
        return codes.stream()
                .map(judged::get)
                .flatMap(Stream::ofNullable)
                .mapToInt(PackAssuranceRows.Judged::organisations)
                .sum();
    }

    private FreshnessCount evidence(Set<OutcomeCode> codes, boolean external) {
        return proofs.stream()
                .filter(it -> it.external() == external && codes.contains(it.outcome()))
                .map(PackAssuranceRows.Proof::count)
                .reduce(FreshnessCount.NONE, FreshnessCount::plus);
    }

    private @Nullable LocalDate lastSeal(List<OutcomeRow> rows) {
        return rows.isEmpty()
                ? null
                : position.columns().stream()
                        .map(OrganisationColumn::seal)
                        .flatMap(Stream::ofNullable)
                        .map(it -> UkDates.day(it.sealedAt()))
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    private @Nullable LocalDate lastJudged(Set<OutcomeCode> codes) {
        return codes.stream()
                .map(judged::get)
                .flatMap(Stream::ofNullable)
                .map(PackAssuranceRows.Judged::latest)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
