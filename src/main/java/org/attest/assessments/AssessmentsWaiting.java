package org.attest.assessments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.components.WaitsForMe;
import org.attest.organisations.OdsCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.Owner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of this module waits for the caller: outcomes to answer, rounds to sign off, to review, or to work on again. */
@Component
class AssessmentsWaiting implements WaitsForMe {

    private final CurrentUser currentUser;
    private final AssessmentRows assessments;
    private final AnswerRows answers;
    private final NoteRows notes;
    private final OrganisationDirectory directory;
    private final OpenYears openYears;

    AssessmentsWaiting(
            CurrentUser currentUser,
            AssessmentRows assessments,
            AnswerRows answers,
            NoteRows notes,
            OrganisationDirectory directory,
            OpenYears openYears) {
        this.currentUser = currentUser;
        this.assessments = assessments;
        this.answers = answers;
        this.notes = notes;
        this.directory = directory;
        this.openYears = openYears;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var caller = currentUser.get();
        var own = caller.scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR);
        var found = new ArrayList<Waiting>();
        if (!own.isEmpty()) {
            var ids = own(caller, own);
            var mine = new ArrayList<>(answers.waitingFor(own.organisations(), ids.people(), ids.teams()));
            mine.addAll(forOthers(caller));
            say(
                            new Words("outcome that is yours and not ready", "outcomes that are yours and not ready"),
                            answerable(mine),
                            AssessmentsWaiting::mine)
                    .ifPresent(found::add);
            var asked = notes.askedOf(own.organisations(), ids.people(), ids.teams());
            say(
                            new Words(
                                    "query of the ICB on an outcome that is yours",
                                    "queries of the ICB on outcomes that are yours"),
                            answerable(asked),
                            AssessmentsWaiting::queried)
                    .ifPresent(found::add);
        }
        stage(
                        new Words("submitted round to sign off", "submitted rounds to sign off"),
                        caller.scope(Role.APPROVER),
                        Stage.SUBMITTED,
                        AssessmentLinks::signOff)
                .ifPresent(found::add);
        stage(
                        new Words(
                                "round of a one-person organisation to countersign",
                                "rounds of one-person organisations to countersign"),
                        reviewed(),
                        Stage.AWAITING_COUNTERSIGN,
                        AssessmentLinks::review)
                .ifPresent(found::add);
        stage(
                        new Words("signed round to review", "signed rounds to review"),
                        reviewed(),
                        Stage.SIGNED_OFF,
                        AssessmentLinks::review)
                .ifPresent(found::add);
        stage(
                        new Words("queried round to answer", "queried rounds to answer"),
                        caller.scope(Role.PROVIDER_LEAD),
                        Stage.QUERIED,
                        AssessmentsWaiting::queried)
                .ifPresent(found::add);
        stage(
                        new Words("returned round to work on", "returned rounds to work on"),
                        caller.scope(Role.PROVIDER_LEAD),
                        Stage.RETURNED,
                        AssessmentLinks::tasks)
                .ifPresent(found::add);
        return found;
    }

    private static OwnerIds own(Caller caller, Scope scope) {
        var owners = new HashSet<Owner>();
        scope.organisations().forEach(it -> owners.addAll(caller.ownersAs(Set.of(caller.person()), it)));
        return OwnerIds.of(owners);
    }

    /** What contributors for whom the caller acts have to answer, without what is the caller's own anyway. */
    private List<Assessment> forOthers(Caller caller) {
        var found = new ArrayList<Assessment>();
        caller.actsFor().stream()
                .filter(it -> it.grant().role() == Role.CONTRIBUTOR)
                .map(it -> it.grant().organisation())
                .distinct()
                .forEach(organisation -> {
                    var owners = caller.ownersAs(caller.contributesFor(organisation), organisation);
                    owners.removeAll(caller.ownersAs(Set.of(caller.person()), organisation));
                    var ids = OwnerIds.of(owners);
                    found.addAll(answers.waitingFor(Set.of(organisation), ids.people(), ids.teams()));
                });
        return found;
    }

    /** Not the ICB's own return: nobody reviews that here. */
    private Scope reviewed() {
        var others = new HashSet<>(currentUser.get().overseen());
        others.removeAll(currentUser.get().scope(Role.ICB_LEAD).organisations());
        return new Scope(others);
    }

    private Optional<Waiting> stage(Words words, Scope scope, Stage stage, Address address) {
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        var found = assessments.at(stage, scope.organisations());
        return say(words, stage.isOpen() || stage == Stage.QUERIED ? answerable(found) : found, address);
    }

    /** Nothing waits in a year that takes no answers. */
    private List<Assessment> answerable(List<Assessment> found) {
        return found.stream().filter(it -> openYears.takes(it.ref().year())).toList();
    }

    /** One leads straight there, several to the list of that year. */
    private Optional<Waiting> say(Words words, List<Assessment> found, Address address) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var first = found.getFirst();
        var single = found.stream().map(Assessment::id).distinct().count() == 1;
        var where = single
                ? address.of(
                        directory.find(first.organisation()).code(), first.ref().year())
                : first.stage() == Stage.SIGNED_OFF
                        ? AssessmentLinks.REVIEWS
                        : AssessmentLinks.list(first.ref().year());
        return Optional.of(Waiting.of(words, found.size(), where));
    }

    private static String mine(OdsCode organisation, DsptYear year) {
        return AssessmentLinks.tasks(organisation, year) + "?mine=yes";
    }

    private static String queried(OdsCode organisation, DsptYear year) {
        return AssessmentLinks.tasks(organisation, year) + "?queried=yes";
    }

    private interface Address {
        String of(OdsCode organisation, DsptYear year);
    }
}
