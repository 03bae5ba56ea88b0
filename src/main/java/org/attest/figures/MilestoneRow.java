package org.attest.figures;

import java.time.LocalDate;
import java.util.List;
import org.attest.position.ProgrammeFigures;

/**
 * The milestones of one objective, dropped ones left out. Each is counted once: done; late; slipped, which is not late but later
 * than was promised first; or on time.
 */
public record MilestoneRow(int objective, int milestones, int done, int onTime, int slipped, int late) {

    static List<MilestoneRow> of(ProgrammeFigures programme, LocalDate day) {
        return programme.milestones().stream()
                .map(ProgrammeFigures.Milestone::objective)
                .distinct()
                .sorted()
                .map(it -> of(it, programme.milestonesOf(it), day))
                .toList();
    }

    private static MilestoneRow of(int objective, List<ProgrammeFigures.Milestone> all, LocalDate day) {
        var done = (int) all.stream().filter(it -> it.doneOn() != null).count();
        var slipped = (int) all.stream().filter(it -> it.slippedOn(day)).count();
        var late = (int) all.stream().filter(it -> it.lateOn(day)).count();
        return new MilestoneRow(objective, all.size(), done, all.size() - done - slipped - late, slipped, late);
    }
}
