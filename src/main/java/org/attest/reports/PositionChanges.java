package org.attest.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.catalogue.OutcomeCode;
import org.attest.position.Cell;
import org.attest.position.ObjectiveStanding;
import org.attest.position.OrganisationColumn;
import org.attest.position.SystemPosition;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What changed in the position: who returned, which levels moved, how objectives stand. */
final class PositionChanges {

    private static final int OBJECTIVE = 100;
    private static final int RETURN = 40;
    private static final int LEVEL = 5;

    private final SystemPosition before;
    private final SystemPosition now;
    private final Map<OrganisationId, Integer> places = new HashMap<>();
    private final List<PackChange> found = new ArrayList<>();

    PositionChanges(SystemPosition before, SystemPosition now) {
        this.before = before;
        this.now = now;
        for (var at = 0; at < before.columns().size(); at++) {
            places.put(before.columns().get(at).member().organisation(), at);
        }
    }

    /** Levels of two years, or of two frameworks, answer different questions. */
    static boolean comparable(SystemPosition before, SystemPosition now) {
        return before.heading().year().equals(now.heading().year())
                && before.heading().version().equals(now.heading().version());
    }

    List<PackChange> found() {
        objectives();
        for (var at = 0; at < now.columns().size(); at++) {
            organisation(now.columns().get(at), at);
        }
        return found;
    }

    private void objectives() {
        for (var objective : now.objectives()) {
            before.objectives().stream()
                    .filter(it -> it.number() == objective.number() && it.rag() != objective.rag())
                    .findFirst()
                    .ifPresent(it -> moved(it, objective));
        }
    }

    private void moved(ObjectiveStanding was, ObjectiveStanding is) {
        var better = Severity.of(is.rag()) - Severity.of(was.rag());
        found.add(new PackChange(
                Topic.OBJECTIVES,
                better < 0 ? Way.BETTER : better > 0 ? Way.WORSE : Way.NEITHER,
                OBJECTIVE + Math.abs(better),
                "“%s” went from %s to %s."
                        .formatted(is.title(), was.rag().words(), is.rag().words()),
                false));
    }

    private void organisation(OrganisationColumn column, int at) {
        var name = column.member().name();
        var earlier = places.get(column.member().organisation());
        if (earlier == null) {
            say(Topic.RETURNS, Way.NEITHER, 1, name + " is in the figures for the first time.");
            return;
        }
        var was = before.columns().get(earlier);
        if (!was.member().publishedWords().equals(column.member().publishedWords())) {
            say(
                    Topic.RETURNS,
                    Way.NEITHER,
                    RETURN,
                    "%s: the published status is now %s (was %s)."
                            .formatted(
                                    name,
                                    column.member().publishedWords(),
                                    was.member().publishedWords()));
        }
        if (!comparable(before, now)) {
            return;
        }
        if (column.returned() && !was.returned()) {
            say(Topic.RETURNS, Way.BETTER, RETURN, name + " has returned: " + column.latestInWords() + ".");
        } else if (column.returned() && was.returned()) {
            levels(name, earlier, at);
        }
    }

    private void levels(String name, int earlier, int at) {
        var was = cells(before, earlier);
        var risen = new ArrayList<OutcomeCode>();
        var fallen = new ArrayList<OutcomeCode>();
        cells(now, at).forEach((code, cell) -> {
            var step = step(was.get(code), cell);
            if (step != 0) {
                (step > 0 ? risen : fallen).add(code);
            }
        });
        if (!risen.isEmpty()) {
            say(Topic.OUTCOMES, Way.BETTER, LEVEL * risen.size(), moved(name, risen, "rose"));
        }
        if (!fallen.isEmpty()) {
            say(Topic.OUTCOMES, Way.WORSE, LEVEL * fallen.size(), moved(name, fallen, "fell"));
        }
    }

    private static int step(@Nullable Cell was, Cell is) {
        return was == null || was.level() == null || is.level() == null
                ? 0
                : Integer.signum(is.level().compareTo(was.level()));
    }

    private static String moved(String name, List<OutcomeCode> codes, String verb) {
        return "%s: %d %s %s (%s)."
                .formatted(
                        name,
                        codes.size(),
                        codes.size() == 1 ? "outcome" : "outcomes",
                        verb,
                        codes.stream().sorted().map(Objects::toString).collect(Collectors.joining(", ")));
    }

    private static Map<OutcomeCode, Cell> cells(SystemPosition position, int column) {
        return position.rows().stream()
                .collect(Collectors.toMap(
                        it -> it.outcome().code(), it -> it.cells().get(column)));
    }

    private void say(Topic topic, Way way, int weight, String words) {
        found.add(new PackChange(topic, way, weight, words, true));
    }
}
