package org.attest.assessments;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells where assessments stand, one or many, in a fixed number of statements. */
@Component
class Overviews {

    private final CurrentUser currentUser;
    private final Turns turns;
    private final AssessmentRows assessments;
    private final AnswerRows answers;
    private final SealBook seals;
    private final Rounds rounds;
    private final OwnApproval ownApproval;
    private final OpenYears openYears;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;

    Overviews(
            CurrentUser currentUser,
            Turns turns,
            AssessmentRows assessments,
            AnswerRows answers,
            SealBook seals,
            Rounds rounds,
            OwnApproval ownApproval,
            OpenYears openYears,
            Catalogue catalogue,
            OrganisationDirectory directory) {
        this.currentUser = currentUser;
        this.turns = turns;
        this.assessments = assessments;
        this.answers = answers;
        this.seals = seals;
        this.rounds = rounds;
        this.ownApproval = ownApproval;
        this.openYears = openYears;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    Overview of(AssessmentRef ref, Sight sight) {
        var organisation = directory.find(ref.organisation());
        var edition = catalogue.edition(ref.year());
        return turns.find(ref)
                .map(it -> begun(it, sight, organisation, edition))
                .orElseGet(() -> notBegun(ref, organisation, edition));
    }

    private Overview begun(Assessment assessment, Sight sight, Organisation organisation, Edition edition) {
        var counts = counts(Scope.of(organisation.id()), List.of(assessment)).get(assessment.id());
        var moves = moves(assessment.ref(), assessment.round(), assessment.stage());
        var history = sight.all() || sight.overseer() ? rounds.history(assessment) : List.<StageEntry>of();
        return new Overview(
                assessment.ref(),
                organisation,
                edition,
                openYears.takes(edition),
                assessment.round(),
                assessment.stage(),
                counts == null ? none(assessment.framework()) : counts,
                sight.all() || sight.overseer() ? seals.of(assessment) : List.of(),
                sight.all()
                        ? history
                        : history.stream().map(StageEntry::forOverseer).toList(),
                moves,
                ownApproval.barred(assessment, organisation.singlePerson(), currentUser.get(), moves));
    }

    private Overview notBegun(AssessmentRef ref, Organisation organisation, Edition edition) {
        return new Overview(
                ref,
                organisation,
                edition,
                openYears.takes(edition),
                Round.INTERIM,
                Stage.OPEN,
                none(edition.version()),
                List.of(),
                List.of(),
                moves(ref, Round.INTERIM, Stage.OPEN),
                Map.of());
    }

    /** The organisations that report and that the caller may see something of, by name, with how each stands. */
    Part<AssessmentRow> list(Scope scope, DsptYear year, Window window) {
        var reporting = directory.named(scope.organisations()).values().stream()
                .filter(it -> it.category() == DsptCategory.ONE)
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
        var shown =
                reporting.stream().skip(window.offset()).limit(window.limit()).toList();
        return new Part<>(rows(shown, year), reporting.size());
    }

    private List<AssessmentRow> rows(List<Organisation> shown, DsptYear year) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var scope = new Scope(shown.stream().map(Organisation::id).collect(Collectors.toSet()));
        var begun = assessments.of(scope.organisations(), year).stream()
                .collect(Collectors.toMap(Assessment::organisation, Function.identity()));
        var counts = counts(scope, begun.values());
        var latest = seals.latest(scope, year).stream()
                .collect(Collectors.toMap(it -> it.assessment().organisation(), Function.identity()));
        var untouched = none(catalogue.edition(year).version());
        return shown.stream()
                .map(it -> row(it, year, begun.get(it.id()), counts, latest.get(it.id()), untouched))
                .toList();
    }

    private static AssessmentRow row(
            Organisation organisation,
            DsptYear year,
            @Nullable Assessment begun,
            Map<UUID, Overview.Counts> counts,
            @Nullable Seal seal,
            Overview.Counts untouched) {
        return new AssessmentRow(
                new AssessmentRef(organisation.id(), year),
                organisation,
                begun == null ? Round.INTERIM : begun.round(),
                begun == null ? Stage.OPEN : begun.stage(),
                begun == null ? untouched : counts.getOrDefault(begun.id(), untouched),
                seal == null ? null : seal.sealedAt(),
                seal == null ? null : seal.round());
    }

    private Map<UUID, Overview.Counts> counts(Scope scope, Collection<Assessment> begun) {
        if (begun.isEmpty()) {
            return Map.of();
        }
        var outcomes = new HashMap<UUID, Integer>();
        begun.forEach(it -> outcomes.put(it.id(), size(it.framework())));
        return answers.tally(scope.organisations(), outcomes.keySet()).stream()
                .collect(Collectors.toMap(
                        Tally::getAssessment,
                        it -> new Overview.Counts(
                                outcomes.getOrDefault(it.getAssessment(), 0),
                                (int) it.getAnswered(),
                                (int) it.getReady(),
                                (int) it.getUnconfirmed())));
    }

    private Overview.Counts none(String framework) {
        return new Overview.Counts(size(framework), 0, 0, 0);
    }

    private int size(String framework) {
        return catalogue.framework(framework).outcomes().size();
    }

    private Set<Move> moves(AssessmentRef ref, Round round, Stage stage) {
        var caller = currentUser.get();
        var takes = openYears.takes(ref.year());
        var moves = EnumSet.noneOf(Move.class);
        Arrays.stream(Move.values())
                .filter(it -> takes || !it.needsOpenYear())
                .filter(it -> it.fits(round, stage) && Sights.mayTake(caller, it, ref.organisation()))
                .forEach(moves::add);
        return moves;
    }
}
