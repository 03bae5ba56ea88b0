package org.attest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.assessments.TaskFilter;
import org.attest.catalogue.Level;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/** An invented ICB with trusts that report to it, made through the front doors; each test makes its own. */
@Component
public class SystemWorld {

    public static final DsptYear YEAR = DsptYear.of("2026-27");

    private final CurrentUser currentUser;
    private final OrganisationDirectory directory;
    private final Assessments assessments;

    SystemWorld(CurrentUser currentUser, OrganisationDirectory directory, Assessments assessments) {
        this.currentUser = currentUser;
        this.directory = directory;
        this.assessments = assessments;
    }

    /** One system: the ICB and its trusts, in the order in which they were made. */
    public record MadeSystem(Organisation icb, List<Organisation> trusts) {

        public Caller icbLead() {
            var overseen = new HashSet<OrganisationId>();
            overseen.add(icb.id());
            trusts.forEach(it -> overseen.add(it.id()));
            return new Caller(PersonId.next(), "ICB lead", Set.of(new Grant(Role.ICB_LEAD, icb.id())), overseen);
        }

        public Caller atIcb(Role... roles) {
            return person(icb.id(), roles);
        }
    }

    public static Caller person(OrganisationId organisation, Role... roles) {
        var grants = new HashSet<Grant>();
        Arrays.stream(roles).forEach(it -> grants.add(new Grant(it, organisation)));
        return new Caller(PersonId.next(), "Somebody", grants, Set.of());
    }

    public MadeSystem make(int trusts) {
        var icb = add(Kind.ICB);
        var made = new ArrayList<Organisation>();
        for (var i = 0; i < trusts; i++) {
            var trust = add(Kind.ACUTE_TRUST);
            run(Caller.ATTEST, () -> directory.setPartner(icb.id(), trust.id(), true, "Provider"));
            made.add(trust);
        }
        return new MadeSystem(icb, made);
    }

    private Organisation add(Kind kind) {
        var code = "SW" + UUID.randomUUID().toString().substring(0, 8);
        return by(
                Caller.ATTEST,
                () -> directory.add(NewOrganisation.of(code, "Invented " + kind.words() + " " + code, kind)));
    }

    /** Answers every outcome at random, submits and signs off, each by somebody else. */
    public void seal(Organisation organisation, RandomGenerator random) {
        seal(organisation, YEAR, random);
    }

    /** The same for a year. */
    public void seal(Organisation organisation, DsptYear year, RandomGenerator random) {
        var ref = new AssessmentRef(organisation.id(), year);
        var lead = person(organisation.id(), Role.PROVIDER_LEAD);
        answer(ref, lead, random);
        run(lead, () -> assessments.submit(ref));
        run(person(organisation.id(), Role.APPROVER), () -> assessments.signOff(ref, "I confirm that this is true."));
    }

    /** Reopens what is sealed, answers everything anew at random and seals again. */
    public void sealAgain(Organisation organisation, RandomGenerator random) {
        var ref = new AssessmentRef(organisation.id(), YEAR);
        run(person(organisation.id(), Role.APPROVER), () -> assessments.reopen(ref, "Things changed."));
        seal(organisation, random);
    }

    private void answer(AssessmentRef ref, Caller lead, RandomGenerator random) {
        run(
                lead,
                () -> assessments.saveAll(
                        ref,
                        assessments.tasks(ref, TaskFilter.ALL).stream()
                                .map(it -> new AnswerChange(
                                        it.outcome().code(),
                                        it.answer().version(),
                                        any(List.copyOf(it.outcome().allowed()), random),
                                        "SECRET-STATEMENT about " + it.outcome().title(),
                                        null,
                                        null,
                                        Progress.READY))
                                .toList()));
    }

    private static Level any(List<Level> allowed, RandomGenerator random) {
        return allowed.get(random.nextInt(allowed.size()));
    }

    public <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    public void run(Caller caller, Runnable work) {
        currentUser.as(caller, () -> {
            work.run();
            return true;
        });
    }
}
