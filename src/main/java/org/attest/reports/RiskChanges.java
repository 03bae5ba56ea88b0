package org.attest.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.position.PackFigures;
import org.attest.position.RiskFigures.Line;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;
import org.jspecify.annotations.Nullable;

/** What changed among the open risks: new and gone ones, scores that moved, acceptances that ran out. */
final class RiskChanges extends RegisterChanges<Line> {

    RiskChanges(PackFigures before, PackFigures now, LocalDate then, LocalDate today) {
        super(Topic.RISKS, before, now, then, today);
    }

    @Override
    List<Line> lines(PackFigures figures) {
        return figures.risks().open();
    }

    @Override
    UUID id(Line line) {
        return line.id();
    }

    @Override
    void gone(Line was) {
        say(Way.BETTER, weight(was), "%s was closed, or is no longer shared.".formatted(named(before, was)));
    }

    @Override
    void compare(@Nullable Line was, Line is) {
        var name = named(now, is);
        if (was == null) {
            say(Way.WORSE, weight(is), "%s is new, at %s.".formatted(name, points(is)));
            return;
        }
        var moved = (is.points() == null ? 0 : is.points()) - (was.points() == null ? 0 : was.points());
        if (was.points() == null && is.points() != null) {
            say(Way.NEITHER, weight(is), "%s has its first score, %s.".formatted(name, points(is)));
        } else if (moved != 0) {
            say(
                    moved < 0 ? Way.BETTER : Way.WORSE,
                    weight(is) + Math.abs(moved),
                    "%s went from %s to %s.".formatted(name, points(was), points(is)));
        }
        if (is.over() && was.acceptedOn(then) && !is.acceptedOn(today)) {
            say(Way.WORSE, weight(is), "%s is over tolerance and no longer accepted.".formatted(name));
        } else if (is.over() && !was.acceptedOn(then) && is.acceptedOn(today)) {
            say(Way.NEITHER, weight(is), "%s was accepted for a time.".formatted(name));
        }
    }

    private static String named(PackFigures figures, Line risk) {
        return "%s of %s, “%s”,".formatted(risk.reference(), figures.nameOf(risk.organisation()), risk.title());
    }

    private static String points(Line risk) {
        return risk.points() == null ? "no score" : risk.points().toString();
    }

    private static int weight(Line risk) {
        return risk.points() == null ? 1 : risk.points() * (risk.systemWide() ? 3 : 2);
    }
}
