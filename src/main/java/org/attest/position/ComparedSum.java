package org.attest.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Puts sealed positions side by side. It knows no tables; what an outcome was last year, the crosswalk says. */
final class ComparedSum {

    private final Function<String, List<CrosswalkEntry>> crosswalk;
    private final Map<String, Map<OutcomeCode, CrosswalkEntry>> followed = new HashMap<>();
    private final Map<OrganisationId, TreeMap<ComparePoint, Position>> positions = new HashMap<>();

    /** The cells under one seal. */
    private record Position(Compared.Taken taken, int number, String framework, Map<OutcomeCode, Cell> cells) {}

    /** @param crosswalk what became of each outcome of an earlier version; empty where it is the same version */
    ComparedSum(List<SealedLevel> levels, Function<String, List<CrosswalkEntry>> crosswalk) {
        this.crosswalk = crosswalk;
        levels.forEach(this::keep);
    }

    /** Of last year both rounds may be there: the later seal stands for the year. */
    private void keep(SealedLevel level) {
        var held = positions.computeIfAbsent(level.organisation(), _ -> new TreeMap<>());
        var position = held.get(level.point());
        if (position == null || position.number() < level.number()) {
            position = new Position(
                    new Compared.Taken(level.point(), level.sealedAt()),
                    level.number(),
                    level.framework(),
                    new HashMap<>());
            held.put(level.point(), position);
        }
        if (position.number() == level.number()) {
            position.cells().put(level.outcome(), level.cell());
        }
    }

    /** Those that have not returned stand last. */
    Compared with(Heading heading, List<Member> all, List<OutcomeFacts> outcomes, Set<ComparePoint> points) {
        var members = all.stream()
                .sorted(Comparator.comparing(it -> positions(it, points).isEmpty()))
                .toList();
        var held = members.stream().map(it -> positions(it, points)).toList();
        var lines = outcomes.stream()
                .map(it -> new Compared.Line(
                        it, held.stream().map(of -> cells(it.code(), of)).toList()))
                .toList();
        var sides = IntStream.range(0, members.size())
                .mapToObj(it -> new Compared.Side(
                        members.get(it),
                        held.get(it).stream().map(Position::taken).toList()))
                .toList();
        return new Compared(heading, sides, lines);
    }

    /** @param points none means all of them */
    private List<Position> positions(Member member, Set<ComparePoint> points) {
        return positions.getOrDefault(member.organisation(), new TreeMap<>()).values().stream()
                .filter(it -> points.isEmpty() || points.contains(it.taken().point()))
                .toList();
    }

    private List<Compared.Shown> cells(OutcomeCode outcome, List<Position> positions) {
        var shown = new ArrayList<Compared.Shown>();
        @Nullable Position before = null;
        for (var position : positions) {
            var cell = cell(position, outcome);
            var last = shown.isEmpty() ? null : shown.getLast().cell();
            shown.add(new Compared.Shown(
                    cell, before == null || last == null ? null : movement(before, outcome, last, cell)));
            before = position;
        }
        return shown;
    }

    private Movement movement(Position before, OutcomeCode outcome, Cell last, Cell cell) {
        if (before.taken().point() == ComparePoint.LAST_YEAR) {
            var link = link(before, outcome);
            if (link == null || link.from() == null) {
                return Movement.NEW_QUESTION;
            }
            if (!link.kind().carries()) {
                return Movement.OTHER_QUESTION;
            }
        }
        return Movement.of(last.level(), cell.level());
    }

    private Cell cell(Position position, OutcomeCode outcome) {
        var asked = position.taken().point() == ComparePoint.LAST_YEAR ? from(position, outcome) : outcome;
        var cell = asked == null ? null : position.cells().get(asked);
        return cell == null ? Cell.NOT_ANSWERED : cell;
    }

    private @Nullable OutcomeCode from(Position lastYear, OutcomeCode outcome) {
        var link = link(lastYear, outcome);
        return link == null ? null : link.from();
    }

    private @Nullable CrosswalkEntry link(Position lastYear, OutcomeCode outcome) {
        return followed.computeIfAbsent(lastYear.framework(), this::links).get(outcome);
    }

    private Map<OutcomeCode, CrosswalkEntry> links(String framework) {
        return crosswalk.apply(framework).stream()
                .filter(it -> it.to() != null)
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNull(it.to()), Function.identity(), (one, other) -> one));
    }
}
