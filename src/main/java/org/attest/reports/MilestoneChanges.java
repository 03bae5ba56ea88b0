package org.attest.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.position.PackFigures;
import org.attest.position.ProgrammeFigures.Milestone;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What changed among milestones: done, newly late, put off, new, dropped. */
final class MilestoneChanges extends RegisterChanges<Milestone> {

    private static final int WEIGHT = 25;

    MilestoneChanges(PackFigures before, PackFigures now, LocalDate then, LocalDate today) {
        super(Topic.MILESTONES, before, now, then, today);
    }

    @Override
    List<Milestone> lines(PackFigures figures) {
        return figures.programme().milestones();
    }

    @Override
    UUID id(Milestone milestone) {
        return milestone.id();
    }

    @Override
    void gone(Milestone was) {
        say(Way.NEITHER, 1, named(before, was) + " was dropped.");
    }

    @Override
    void compare(@Nullable Milestone was, Milestone is) {
        var name = named(now, is);
        if (was == null) {
            say(Way.NEITHER, 1, "%s is new, due %s.".formatted(name, UkDates.inWords(is.due())));
        } else if (was.doneOn() == null && is.doneOn() != null) {
            say(Way.BETTER, WEIGHT, name + " was reached.");
        } else if (is.lateOn(today) && !was.lateOn(then)) {
            say(Way.WORSE, WEIGHT, "%s is late since %s.".formatted(name, UkDates.inWords(is.due())));
        } else if (is.due().isAfter(was.due())) {
            say(
                    Way.WORSE,
                    WEIGHT - 5,
                    "%s was put off from %s to %s."
                            .formatted(name, UkDates.inWords(was.due()), UkDates.inWords(is.due())));
        }
    }

    private static String named(PackFigures figures, Milestone milestone) {
        return "“%s” of %s".formatted(milestone.title(), figures.nameOf(milestone.organisation()));
    }
}
