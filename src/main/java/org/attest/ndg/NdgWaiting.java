package org.attest.ndg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.components.WaitsForMe;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of this module waits for the caller this year: a set to answer, to sign off, to countersign or to review. */
@Component
class NdgWaiting implements WaitsForMe {

    private final CurrentUser currentUser;
    private final NdgAssessmentRows assessments;
    private final NdgAnswerRows answers;
    private final NdgYears years;
    private final OrganisationDirectory directory;

    NdgWaiting(
            CurrentUser currentUser,
            NdgAssessmentRows assessments,
            NdgAnswerRows answers,
            NdgYears years,
            OrganisationDirectory directory) {
        this.currentUser = currentUser;
        this.assessments = assessments;
        this.answers = answers;
        this.years = years;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var caller = currentUser.get();
        var found = new ArrayList<Waiting>();
        toAnswer(caller.scope(Role.PROVIDER_LEAD)).ifPresent(found::add);
        at(
                        new Words("returned NDG set to work on", "returned NDG sets to work on"),
                        caller.scope(Role.PROVIDER_LEAD),
                        NdgStage.RETURNED,
                        NdgLinks::year)
                .ifPresent(found::add);
        mine(caller.scope(Role.CONTRIBUTOR), caller.person()).ifPresent(found::add);
        at(
                        new Words("NDG set to sign off", "NDG sets to sign off"),
                        caller.scope(Role.APPROVER),
                        NdgStage.SUBMITTED,
                        NdgLinks::signOff)
                .ifPresent(found::add);
        var others = new HashSet<>(caller.overseen());
        others.removeAll(caller.scope(Role.ICB_LEAD).organisations());
        var overseen = new Scope(others);
        at(
                        new Words("NDG set to countersign", "NDG sets to countersign"),
                        overseen,
                        NdgStage.AWAITING_COUNTERSIGN,
                        NdgLinks::review)
                .ifPresent(found::add);
        at(new Words("NDG set to review", "NDG sets to review"), overseen, NdgStage.SIGNED_OFF, NdgLinks::review)
                .ifPresent(found::add);
        return found;
    }

    /** From the opening of the year on, also before the first answer. */
    private Optional<Waiting> toAnswer(Scope own) {
        var edition = years.current();
        if (own.isEmpty() || !years.takes(edition)) {
            return Optional.empty();
        }
        var handedIn = new HashSet<>();
        assessments.of(own.organisations(), edition.year()).stream()
                .filter(it -> it.stage() != NdgStage.OPEN)
                .forEach(it -> handedIn.add(it.organisation()));
        var open = directory.named(own.organisations()).values().stream()
                .filter(it -> !handedIn.contains(it.id()))
                .filter(it -> years.setOf(it, edition.year()).isPresent())
                .toList();
        return say(new Words("NDG set to answer", "NDG sets to answer"), open, edition.year(), NdgLinks::year);
    }

    /** The items that were given to a contributor and say nothing yet, in sets that take answers; leads to the first. */
    private Optional<Waiting> mine(Scope own, PersonId person) {
        var edition = years.current();
        if (own.isEmpty() || !years.takes(edition)) {
            return Optional.empty();
        }
        var open = assessments.of(own.organisations(), edition.year()).stream()
                .filter(it -> it.stage().isOpen())
                .collect(Collectors.toMap(NdgAssessment::id, NdgAssessment::organisation));
        var unsaid = open.isEmpty()
                ? List.<NdgKeptAnswer>of()
                : answers.ownedBy(own.organisations(), open.keySet(), person).stream()
                        .filter(it -> !it.values().hasAnswer() && it.values().certificate() == null)
                        .sorted(Comparator.comparing(NdgKeptAnswer::ref))
                        .toList();
        if (unsaid.isEmpty()) {
            return Optional.empty();
        }
        var first = unsaid.getFirst();
        var code = directory.find(first.organisation()).code();
        var address = NdgLinks.item(code, edition.year(), first.ref());
        return Optional.of(Waiting.of(
                new Words(
                        "NDG evidence item that is yours and not answered",
                        "NDG evidence items that are yours and not answered"),
                unsaid.size(),
                address));
    }

    private Optional<Waiting> at(
            Words words, Scope scope, NdgStage stage, BiFunction<OdsCode, DsptYear, String> address) {
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        var year = years.current().year();
        var ids = assessments.of(scope.organisations(), year).stream()
                .filter(it -> it.stage() == stage)
                .map(NdgAssessment::organisation)
                .toList();
        return ids.isEmpty()
                ? Optional.empty()
                : say(words, List.copyOf(directory.named(Set.copyOf(ids)).values()), year, address);
    }

    /** One leads straight there, several to the list of the year. */
    private static Optional<Waiting> say(
            Words words, List<Organisation> found, DsptYear year, BiFunction<OdsCode, DsptYear, String> address) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var where = found.size() == 1 ? address.apply(found.getFirst().code(), year) : "assessments?year=" + year;
        return Optional.of(Waiting.of(words, found.size(), where));
    }
}
