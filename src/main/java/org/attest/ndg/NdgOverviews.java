package org.attest.ndg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Scope;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.PublishedRegister;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells where NDG sets stand, one or many, in a fixed number of statements. */
@Component
class NdgOverviews {

    private static final Set<DsptCategory> LISTED = Set.of(DsptCategory.TWO, DsptCategory.THREE, DsptCategory.FOUR);

    private final CurrentUser currentUser;
    private final NdgTurns turns;
    private final NdgAssessmentRows assessments;
    private final NdgAnswerRows rows;
    private final NdgAnswerBook answers;
    private final NdgConfirmations confirmations;
    private final NdgSealBook seals;
    private final NdgRounds rounds;
    private final NdgOwnApproval ownApproval;
    private final NdgYears years;
    private final NdgCatalogue catalogue;
    private final OrganisationDirectory directory;
    private final PublishedRegister published;

    NdgOverviews(
            CurrentUser currentUser,
            NdgTurns turns,
            NdgAssessmentRows assessments,
            NdgAnswerRows rows,
            NdgAnswerBook answers,
            NdgConfirmations confirmations,
            NdgSealBook seals,
            NdgRounds rounds,
            NdgOwnApproval ownApproval,
            NdgYears years,
            NdgCatalogue catalogue,
            OrganisationDirectory directory,
            PublishedRegister published) {
        this.currentUser = currentUser;
        this.turns = turns;
        this.assessments = assessments;
        this.rows = rows;
        this.answers = answers;
        this.confirmations = confirmations;
        this.seals = seals;
        this.rounds = rounds;
        this.ownApproval = ownApproval;
        this.years = years;
        this.catalogue = catalogue;
        this.directory = directory;
        this.published = published;
    }

    NdgOverview of(NdgYear ref, NdgSight sight) {
        var organisation = directory.find(ref.organisation());
        var found = turns.find(ref);
        if (found.isEmpty()) {
            return overview(
                    ref, organisation, null, sight, answers.joined(setBefore(organisation, ref.year()), List.of()));
        }
        return overview(ref, organisation, found.get(), sight, answers.of(found.get()));
    }

    /** @throws NdgRefused when the organisation answers no NDG set */
    NdgSet setBefore(Organisation organisation, DsptYear year) {
        var set = years.setOf(organisation, year).orElseThrow(() -> NdgRefused.notThisSet(organisation.category()));
        return catalogue.set(set.version(), set.category());
    }

    private NdgOverview overview(
            NdgYear ref,
            Organisation organisation,
            @Nullable NdgAssessment assessment,
            NdgSight sight,
            List<NdgAnswer> all) {
        var edition = years.edition(ref.year());
        var stage = assessment == null ? NdgStage.OPEN : assessment.stage();
        var moves = moves(ref, stage);
        var confirmed = assessment == null ? Set.<String>of() : confirmations.of(assessment);
        var sealsToo = assessment != null && (sight.all() || sight.overseer());
        var history = assessment == null || !sealsToo ? List.<NdgStep>of() : rounds.history(assessment);
        return new NdgOverview(
                ref,
                organisation,
                edition,
                assessment == null ? setBefore(organisation, ref.year()) : answers.setOf(assessment),
                years.takes(edition),
                stage,
                soFar(all),
                saidNo(all.stream().map(it -> sight.show(it, stage)).toList()),
                unconfirmed(all),
                catalogue.standards().stream()
                        .map(it -> NdgProgress.of(it, all, confirmed))
                        .toList(),
                assessment == null || !sealsToo ? List.of() : seals.of(assessment),
                sight.all()
                        ? history
                        : history.stream().map(NdgStep::forOverseer).toList(),
                moves,
                assessment == null
                        ? Map.of()
                        : ownApproval.barred(assessment, organisation.singlePerson(), currentUser.get(), moves));
    }

    static NdgStatus soFar(List<NdgAnswer> all) {
        return NdgStatus.of(all.stream().map(NdgAnswer::judged).toList());
    }

    private static int saidNo(List<NdgAnswer> all) {
        return (int) all.stream()
                .filter(it -> it.item().mandatory()
                        && Boolean.FALSE.equals(it.values().yes()))
                .count();
    }

    private static int unconfirmed(List<NdgAnswer> all) {
        return (int) all.stream().filter(it -> it.loaded() != null).count();
    }

    private Set<NdgMove> moves(NdgYear ref, NdgStage stage) {
        var caller = currentUser.get();
        var takes = years.takes(years.edition(ref.year()));
        var moves = EnumSet.noneOf(NdgMove.class);
        Arrays.stream(NdgMove.values())
                .filter(it -> takes || !it.needsOpenYear())
                .filter(it -> it.fits(stage) && NdgSights.mayTake(caller, it, ref.organisation()))
                .forEach(moves::add);
        return moves;
    }

    /** The organisations of categories 2 to 4 of which the caller may see something, by name. */
    Part<NdgRow> list(Scope scope, DsptYear year, Window window) {
        var listed = directory.named(scope.organisations()).values().stream()
                .filter(it -> LISTED.contains(it.category()))
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
        var shown = listed.stream().skip(window.offset()).limit(window.limit()).toList();
        return new Part<>(shown.isEmpty() ? List.of() : rows(shown, year), listed.size());
    }

    private List<NdgRow> rows(List<Organisation> shown, DsptYear year) {
        var scope = new Scope(shown.stream().map(Organisation::id).collect(Collectors.toSet()));
        var begun = assessments.of(scope.organisations(), year).stream()
                .collect(Collectors.toMap(NdgAssessment::organisation, Function.identity()));
        var kept = begun.isEmpty()
                ? Map.<OrganisationId, List<NdgKeptAnswer>>of()
                : rows
                        .of(
                                scope.organisations(),
                                begun.values().stream().map(NdgAssessment::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(NdgKeptAnswer::organisation));
        var latest = seals.latest(scope, year).stream()
                .collect(Collectors.toMap(it -> it.assessment().organisation(), Function.identity()));
        var statuses = published.statuses(scope.organisations());
        var sets = catalogue.sets();
        return shown.stream()
                .map(it -> {
                    var status = statuses.get(it.id());
                    return row(
                            it,
                            setOf(it, begun.get(it.id()), sets, year),
                            begun.get(it.id()),
                            kept.getOrDefault(it.id(), List.of()),
                            latest.get(it.id()),
                            status == null ? null : status.status());
                })
                .toList();
    }

    private @Nullable NdgSet setOf(
            Organisation organisation, @Nullable NdgAssessment begun, List<NdgSet> sets, DsptYear year) {
        var wanted = years.setOf(organisation, year);
        var version = begun == null ? wanted.map(NdgSet::version).orElse("") : begun.setVersion();
        var category = begun == null ? wanted.map(NdgSet::category).orElse(null) : begun.category();
        return sets.stream()
                .filter(it -> it.category() == category && it.version().equals(version))
                .findFirst()
                .orElse(null);
    }

    private NdgRow row(
            Organisation organisation,
            @Nullable NdgSet set,
            @Nullable NdgAssessment begun,
            List<NdgKeptAnswer> kept,
            @Nullable NdgSeal latest,
            @Nullable String published) {
        var all = set == null ? List.<NdgAnswer>of() : answers.joined(set, kept);
        var mandatory = all.stream().filter(it -> it.item().mandatory()).toList();
        return new NdgRow(
                organisation,
                set,
                begun == null ? NdgStage.OPEN : begun.stage(),
                mandatory.size(),
                (int) mandatory.stream().filter(it -> it.state().isMet()).count(),
                unconfirmed(all),
                soFar(all),
                latest,
                published);
    }
}
