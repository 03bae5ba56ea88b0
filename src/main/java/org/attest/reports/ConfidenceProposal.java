package org.attest.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.attest.measures.Rating;
import org.attest.position.MeasureFigures;
import org.attest.position.ObjectiveStanding;
import org.attest.position.PackFigures;
import org.attest.position.Rag;
import org.attest.position.RiskFigures;
import org.attest.shared.UkDates;

/**
 * What Attest proposes as the confidence in one objective: the worst of its four parts, which are outcomes, milestones,
 * measures and risk. The ICB lead sets it.
 *
 * @param parts the four, in that order
 */
public record ConfidenceProposal(int objective, String title, List<Part> parts) {

    public ConfidenceProposal {
        parts = List.copyOf(parts);
    }

    /** One part, how it stands, and why. */
    public record Part(String name, Rag status, String because) {}

    /** One for each objective of the strategy. */
    public static List<ConfidenceProposal> of(Snapshot snapshot) {
        return snapshot.position().objectives().stream()
                .filter(it -> it.number() > 0)
                .map(it -> of(snapshot, it))
                .toList();
    }

    private static ConfidenceProposal of(Snapshot snapshot, ObjectiveStanding it) {
        var outcomes = new Part("Outcomes", it.rag(), it.because());
        var registers = snapshot.registers();
        if (registers == null) {
            return new ConfidenceProposal(it.number(), it.title(), List.of(outcomes));
        }
        var day = UkDates.day(snapshot.position().heading().asAt());
        var parts = new Parts(registers, it.number(), day);
        return new ConfidenceProposal(
                it.number(), it.title(), List.of(outcomes, parts.milestones(), parts.measures(), parts.risk()));
    }

    public Part worst() {
        return parts.stream()
                .max(Comparator.comparingInt(it -> Severity.of(it.status())))
                .orElseThrow();
    }

    /** The registers' three parts of one objective on a day. */
    private record Parts(PackFigures registers, int objective, LocalDate day) {

        Part milestones() {
            var all = registers.programme().milestonesOf(objective);
            var late = all.stream().filter(it -> it.lateOn(day)).count();
            var slipped = all.stream().filter(it -> it.slippedOn(day)).count();
            if (all.isEmpty()) {
                return part("Milestones", Rag.NOT_KNOWN, "No milestone is recorded.");
            }
            return late > 0
                    ? part("Milestones", Rag.OFF_TRACK, "%d of %d late.".formatted(late, all.size()))
                    : slipped > 0
                            ? part("Milestones", Rag.AT_RISK, "%d of %d put off.".formatted(slipped, all.size()))
                            : part("Milestones", Rag.ON_TRACK, "None of %d late.".formatted(all.size()));
        }

        Part measures() {
            var judged = registers.measures().stream()
                    .filter(it -> it.objectives().contains(objective) && it.judged() > 0)
                    .toList();
            if (judged.isEmpty()) {
                return part("Measures", Rag.NOT_KNOWN, "No measure has a reading against a target.");
            }
            var missed = judged.stream().filter(Parts::mostlyMissed).count();
            var missedBySome = judged.stream()
                    .filter(it -> it.count(Rating.ON_TARGET) < it.judged())
                    .count();
            return missed > 0
                    ? part("Measures", Rag.OFF_TRACK, "%d of %d missed by most.".formatted(missed, judged.size()))
                    : missedBySome > 0
                            ? part(
                                    "Measures",
                                    Rag.AT_RISK,
                                    "%d of %d missed by some.".formatted(missedBySome, judged.size()))
                            : part("Measures", Rag.ON_TRACK, "All %d on target everywhere.".formatted(judged.size()));
        }

        private static boolean mostlyMissed(MeasureFigures measure) {
            return 2 * measure.count(Rating.OFF_TARGET) > measure.judged();
        }

        Part risk() {
            var open = registers.risks().open().stream()
                    .filter(it -> Objects.equals(it.objective(), objective))
                    .toList();
            var over = open.stream().filter(RiskFigures.Line::over).toList();
            var borne = over.stream().filter(it -> it.acceptedOn(day)).count();
            if (over.size() > borne) {
                return part(
                        "Risk", Rag.OFF_TRACK, "%d over tolerance and not accepted.".formatted(over.size() - borne));
            }
            if (borne > 0) {
                return part("Risk", Rag.AT_RISK, "%d over tolerance, accepted for a time.".formatted(borne));
            }
            return open.isEmpty() || open.stream().anyMatch(it -> it.points() == null)
                    ? part("Risk", Rag.NOT_KNOWN, open.isEmpty() ? "No risk is recorded." : "A risk has no score yet.")
                    : part("Risk", Rag.ON_TRACK, "All %d within tolerance.".formatted(open.size()));
        }

        private static Part part(String name, Rag status, String because) {
            return new Part(name, status, because);
        }
    }
}
