package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.measures.Direction;
import org.attest.measures.Rating;
import org.attest.position.MeasureFigures;
import org.attest.position.PackFigures;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;
import org.jspecify.annotations.Nullable;

/** What changed in measures: how many organisations are on target, or else which way the average went. */
final class MeasureChanges {

    private static final int TARGET = 20;
    private static final int AVERAGE = 4;

    private final Map<String, MeasureFigures> before;
    private final PackFigures now;
    private final List<PackChange> found = new ArrayList<>();

    MeasureChanges(PackFigures before, PackFigures now) {
        this.before = before.measures().stream().collect(Collectors.toMap(MeasureFigures::code, Function.identity()));
        this.now = now;
    }

    List<PackChange> found() {
        now.measures().forEach(it -> compare(before.get(it.code()), it));
        return found;
    }

    private void compare(@Nullable MeasureFigures was, MeasureFigures is) {
        if (was == null || was.average() == null || is.average() == null) {
            return;
        }
        var onTarget = is.count(Rating.ON_TARGET) - was.count(Rating.ON_TARGET);
        if (onTarget != 0 && was.judged() > 0 && is.judged() > 0) {
            say(
                    onTarget > 0,
                    TARGET * Math.abs(onTarget),
                    "%s: %d of %d on target (was %d of %d)."
                            .formatted(
                                    is.title(),
                                    is.count(Rating.ON_TARGET),
                                    is.judged(),
                                    was.count(Rating.ON_TARGET),
                                    was.judged()));
            return;
        }
        var moved = is.average().compareTo(was.average()) * (is.direction() == Direction.HIGHER ? 1 : -1);
        if (moved != 0) {
            say(
                    moved > 0,
                    AVERAGE,
                    "%s: on average %s (was %s); the weakest %s."
                            .formatted(is.title(), is.averageInWords(), was.averageInWords(), weakest(is)));
        }
    }

    private static String weakest(MeasureFigures measure) {
        var weakest = measure.weakest();
        return weakest == null ? "is not known" : weakest.words();
    }

    private void say(boolean better, int weight, String words) {
        found.add(new PackChange(Topic.MEASURES, better ? Way.BETTER : Way.WORSE, weight, words, true));
    }
}
