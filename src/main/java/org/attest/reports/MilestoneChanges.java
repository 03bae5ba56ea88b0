package org.attest.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.position.PackFigures;
import org.attest.position.ProgrammeFigures.Milestone;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What changed among milestones: done, newly late, put off, new, dropped. */
final class MilestoneChanges {

    private static final int WEIGHT = 25;

    private final PackFigures before;
    private final PackFigures now;
    private final LocalDate then;
    private final LocalDate today;
    private final List<PackChange> found = new ArrayList<>();

    MilestoneChanges(PackFigures before, PackFigures now, LocalDate then, LocalDate today) {
        this.before = before;
        this.now = now;
        this.then = then;
        this.today = today;
    }

    List<PackChange> found() {
        var earlier = byId(before);
        var later = byId(now);
        later.forEach((id, is) -> compare(earlier.get(id), is));
        earlier.forEach((id, was) -> {
            if (!later.containsKey(id)) {
                say(Way.NEITHER, 1, named(before, was) + " was dropped.");
            }
        });
        return found;
    }

    private void compare(@Nullable Milestone was, Milestone is) {
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

    private static Map<UUID, Milestone> byId(PackFigures figures) {
        return figures.programme().milestones().stream().collect(Collectors.toMap(Milestone::id, Function.identity()));
    }

    private static String named(PackFigures figures, Milestone milestone) {
        return "“%s” of %s".formatted(milestone.title(), figures.nameOf(milestone.organisation()));
    }

    private void say(Way way, int weight, String words) {
        found.add(new PackChange(Topic.MILESTONES, way, weight, words, true));
    }
}
