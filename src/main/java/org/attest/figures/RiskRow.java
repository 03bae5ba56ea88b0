package org.attest.figures;

import java.time.LocalDate;
import org.attest.position.RiskFigures;
import org.attest.risks.Score;
import org.jspecify.annotations.Nullable;

/**
 * One open risk: scores are consequence times likelihood, 1 to 25, and null where none was given. {@code tolerance} says how it
 * stands to what its organisation tolerates, {@code trend} which way the last rating went. An objective that a partner does not
 * show its ICB is null.
 */
public record RiskRow(
        String code,
        String organisation,
        String reference,
        String title,
        @Nullable Integer objective,
        boolean systemWide,
        @Nullable Integer score,
        @Nullable Integer consequence,
        @Nullable Integer likelihood,
        @Nullable Integer inherent,
        @Nullable Integer target,
        String trend,
        String tolerance,
        @Nullable LocalDate acceptedUntil,
        String escalation,
        LocalDate reviewDue) {

    static RiskRow of(RiskFigures.Line it, String code, String organisation, LocalDate day) {
        var cell = score(it.current());
        var accepted = it.over() && it.acceptedOn(day);
        return new RiskRow(
                code,
                organisation,
                it.reference(),
                it.title(),
                it.objective(),
                it.systemWide(),
                it.points(),
                cell == null ? null : cell.consequence().step(),
                cell == null ? null : cell.likelihood().step(),
                points(it.inherent()),
                points(it.target()),
                it.movement().words(),
                it.points() == null ? "Not known" : !it.over() ? "Within" : accepted ? "Over, accepted" : "Over",
                accepted ? it.acceptedUntil() : null,
                it.escalation().words(),
                it.reviewDue());
    }

    private static @Nullable Integer points(@Nullable String cell) {
        var score = score(cell);
        return score == null ? null : score.points();
    }

    private static @Nullable Score score(@Nullable String cell) {
        return cell == null ? null : Score.read(cell).orElse(null);
    }
}
