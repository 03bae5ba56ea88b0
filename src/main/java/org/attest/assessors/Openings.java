package org.attest.assessors;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.accounts.PersonRow;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Seal;
import org.attest.assessments.Seals;
import org.attest.catalogue.AuditList;
import org.attest.catalogue.Editions;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens independent assessments: on the latest seal, with the sample of an audit list, and the evidence of the moment. */
@Component
class Openings {

    private final IndependentRows independents;
    private final AssessorRows assessors;
    private final Samples samples;
    private final Freezer freezer;
    private final Seals seals;
    private final Editions editions;
    private final Accounts accounts;
    private final Clock clock;

    Openings(
            IndependentRows independents,
            AssessorRows assessors,
            Samples samples,
            Freezer freezer,
            Seals seals,
            Editions editions,
            Accounts accounts,
            Clock clock) {
        this.independents = independents;
        this.assessors = assessors;
        this.samples = samples;
        this.freezer = freezer;
        this.seals = seals;
        this.editions = editions;
        this.accounts = accounts;
        this.clock = clock;
    }

    Opening of(AssessmentRef ref) {
        return new Opening(
                ref,
                seals.of(ref).stream()
                        .filter(it -> !it.countersign().awaited())
                        .findFirst()
                        .orElse(null),
                editions.auditLists(ref.year()),
                candidates(ref.organisation()));
    }

    KeptIndependent open(AssessmentRef ref, String group, Set<PersonId> named, PersonId by) {
        var opening = of(ref);
        var seal = opening.seal();
        if (seal == null) {
            throw AssessorRefused.nothingSealed();
        }
        var list = opening.lists().stream()
                .filter(it -> it.group().equals(group))
                .findFirst()
                .orElseThrow(() -> AssessorRefused.noAuditList(ref.year()));
        requireCandidates(opening.assessors(), named);
        var kept = keep(seal, list, by);
        assessors.saveAll(named.stream().map(it -> new KeptAssessor(kept, it)).toList());
        samples.begin(kept, list);
        freezer.freeze(kept);
        return kept;
    }

    void name(KeptIndependent independent, PersonId person) {
        independent.requireOpen();
        requireCandidates(candidates(independent.organisation()), Set.of(person));
        if (assessors.findByOrganisationAndIndependent(independent.organisation(), independent.id()).stream()
                .noneMatch(it -> it.person().equals(person))) {
            assessors.save(new KeptAssessor(independent, person));
        }
    }

    private KeptIndependent keep(Seal seal, AuditList list, PersonId by) {
        var ref = seal.assessment();
        var before = independents.findByOrganisationAndYear(ref.organisation(), ref.year());
        if (before.stream().anyMatch(it -> it.concludedAt() == null)) {
            throw AssessorRefused.openAlready();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return independents.saveAndFlush(new KeptIndependent(seal, list, before.size() + 1, by, now));
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhile();
        }
    }

    private static void requireCandidates(List<Person> candidates, Set<PersonId> named) {
        var known = candidates.stream().map(Person::id).collect(Collectors.toSet());
        if (named.isEmpty() || !known.containsAll(named)) {
            throw AssessorRefused.nameAnAssessor();
        }
    }

    /** Who is assessor there today and has no other role there. */
    private List<Person> candidates(OrganisationId organisation) {
        var today = UkDates.day(clock.instant());
        return accounts.peopleOf(organisation).stream()
                .filter(it ->
                        it.memberships().stream().anyMatch(held -> held.role() == Role.ASSESSOR && held.holdsOn(today))
                                && it.memberships().stream()
                                        .noneMatch(held -> held.role() != Role.ASSESSOR && held.holdsFrom(today)))
                .map(PersonRow::person)
                .toList();
    }
}
