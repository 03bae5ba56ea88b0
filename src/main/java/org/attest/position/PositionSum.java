package org.attest.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.improvements.PlanStage;
import org.attest.improvements.WorkedOut;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Adds up a position from what the modules published. It knows no tables and no clock. */
final class PositionSum {

    private final Heading heading;
    private final List<Member> members;
    private final List<OutcomeFacts> outcomes;
    private final Set<OrganisationId> onePerson;
    private final Map<OrganisationId, SealedRound> seals = new HashMap<>();
    private final Map<OrganisationId, RoundNow> rounds = new HashMap<>();
    private final Map<Place, Cell> cells = new HashMap<>();
    private final Map<Place, Level> loaded = new HashMap<>();
    private final Map<OrganisationId, FreshnessCount> evidence = new HashMap<>();
    private final Map<OutcomeCode, FreshnessCount> evidenceOfOutcome = new HashMap<>();

    private record Place(OrganisationId organisation, OutcomeCode outcome) {}

    PositionSum(Heading heading, List<Member> members, List<OutcomeFacts> outcomes, Published published) {
        this.heading = heading;
        this.members = members;
        this.outcomes = outcomes;
        this.onePerson = members.stream()
                .filter(Member::singlePerson)
                .map(Member::organisation)
                .collect(Collectors.toSet());
        published.sealed().forEach(it -> {
            seals.put(it.organisation(), it.seal());
            cells.put(
                    new Place(it.organisation(), it.outcome()),
                    new Cell(it.level(), it.expected(), it.standing(), counted(it)));
        });
        published.progress().forEach(it -> {
            rounds.put(it.organisation(), it.now());
            it.loaded().forEach((outcome, level) -> loaded.put(new Place(it.organisation(), outcome), level));
        });
        published.evidence().forEach(this::keep);
    }

    /** What a one-person organisation signs counts once the ICB agreed it. */
    private @Nullable Planned counted(Published.SealedOutcome sealed) {
        var planned = sealed.planned();
        return planned != null && planned.stage() == PlanStage.SIGNED && onePerson.contains(sealed.organisation())
                ? new Planned(PlanStage.SUBMITTED, planned.inTime())
                : planned;
    }

    private void keep(Published.Kept kept) {
        var outcome = kept.outcome();
        if (outcome == null) {
            evidence.merge(kept.organisation(), kept.count(), FreshnessCount::plus);
        } else {
            evidenceOfOutcome.merge(outcome, kept.count(), FreshnessCount::plus);
        }
    }

    /** @param objectives number and title of each objective, the strip (0) among them when it is to be shown */
    SystemPosition with(Map<Integer, String> objectives) {
        var columns = members.stream().map(this::column).toList();
        var rows = outcomes.stream().map(this::row).toList();
        var standings = new ArrayList<ObjectiveStanding>();
        objectives.forEach((number, title) -> standings.add(new ObjectiveSum(number, title, columns, rows).standing()));
        var all = rows.stream().map(OutcomeRow::tally).reduce(Tally.NONE, Tally::plus);
        var kept = columns.stream().map(OrganisationColumn::evidence).reduce(FreshnessCount.NONE, FreshnessCount::plus);
        return new SystemPosition(heading, columns, rows, standings, all, kept, quality(columns, kept));
    }

    private OrganisationColumn column(Member member) {
        var id = member.organisation();
        return new OrganisationColumn(
                member,
                seals.get(id),
                rounds.get(id),
                Tally.of(outcomes.stream().map(it -> cell(id, it))),
                evidence.getOrDefault(id, FreshnessCount.NONE),
                workedOut(id));
    }

    /** Approaching, when the ICB agreed a plan for each gap; the other statuses need facts that are not recorded here. */
    private @Nullable WorkedOut workedOut(OrganisationId organisation) {
        var gaps = outcomes.stream()
                .map(it -> cell(organisation, it))
                .filter(Cell::isGap)
                .map(Cell::planned)
                .toList();
        return !gaps.isEmpty() && gaps.stream().allMatch(it -> it != null && it.agreed())
                ? WorkedOut.APPROACHING
                : null;
    }

    private OutcomeRow row(OutcomeFacts outcome) {
        var across =
                members.stream().map(it -> cell(it.organisation(), outcome)).toList();
        return new OutcomeRow(
                outcome,
                across,
                Tally.of(across.stream()),
                evidenceOfOutcome.getOrDefault(outcome.code(), FreshnessCount.NONE));
    }

    /** An outcome that a seal does not hold was not answered there; an organisation without a seal is not returned. */
    private Cell cell(OrganisationId organisation, OutcomeFacts outcome) {
        if (!seals.containsKey(organisation)) {
            var level = loaded.get(new Place(organisation, outcome.code()));
            return level == null ? Cell.NOT_RETURNED : Cell.loaded(level);
        }
        var sealed = cells.get(new Place(organisation, outcome.code()));
        return sealed == null ? Cell.NOT_ANSWERED : sealed;
    }

    private DataQuality quality(List<OrganisationColumn> columns, FreshnessCount kept) {
        return new DataQuality(
                names(columns, it -> !it.returned()),
                names(columns, it -> it.waitsForAcceptance()),
                codes(it -> it.expected().level() == null),
                codes(it -> it.expected().level() != null && !it.expected().confirmed()),
                names(columns, it -> it.member().published() == null),
                names(columns, it -> it.member().singlePerson()),
                loaded(columns),
                kept.noDate(),
                kept.notShared());
    }

    private static List<String> names(List<OrganisationColumn> columns, Predicate<OrganisationColumn> which) {
        return columns.stream().filter(which).map(it -> it.member().name()).toList();
    }

    private static List<String> loaded(List<OrganisationColumn> columns) {
        return columns.stream()
                .filter(it -> it.loadedInWords() != null)
                .map(it -> it.member().name() + " (" + it.loadedInWords() + ")")
                .toList();
    }

    private List<OutcomeCode> codes(Predicate<OutcomeFacts> which) {
        return outcomes.stream().filter(which).map(OutcomeFacts::code).toList();
    }
}
