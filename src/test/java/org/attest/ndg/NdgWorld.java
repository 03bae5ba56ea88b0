package org.attest.ndg;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** An ICB and one practice (or supplier) that reports to it, with people in every role; each test makes its own. */
class NdgWorld {

    static final DsptYear YEAR = DsptYear.of("2026-27");
    static final LocalDate IN_DATE = LocalDate.of(2027, 11, 1);

    final CurrentUser currentUser;
    final NdgAssessments ndg;
    final Organisation icb;
    final Organisation practice;
    final NdgYear ref;
    final Caller lead;
    final Caller approver;
    final Caller icbLead;

    NdgWorld(CurrentUser currentUser, OrganisationDirectory directory, NdgAssessments ndg, Kind kind) {
        this.currentUser = currentUser;
        this.ndg = ndg;
        this.icb = currentUser.as(Caller.ATTEST, () -> directory.add(organisation(Kind.ICB)));
        this.practice = currentUser.as(Caller.ATTEST, () -> directory.add(organisation(kind)));
        as(Caller.ATTEST, () -> directory.setPartner(icb.id(), practice.id(), true, "Practice"));
        this.ref = new NdgYear(practice.id(), YEAR);
        this.lead = person(Role.PROVIDER_LEAD);
        this.approver = person(Role.APPROVER);
        this.icbLead = icbLead(icb.id(), practice.id());
    }

    private static NewOrganisation organisation(Kind kind) {
        var code = "ZN" + UUID.randomUUID().toString().substring(0, 8);
        return NewOrganisation.of(code, "Invented " + kind.words() + " " + code, kind);
    }

    Caller person(Role... roles) {
        return person(PersonId.next(), roles);
    }

    Caller person(PersonId person, Role... roles) {
        var grants =
                Arrays.stream(roles).map(it -> new Grant(it, practice.id())).collect(Collectors.toSet());
        return new Caller(person, "Somebody", grants, Set.of());
    }

    static Caller icbLead(OrganisationId icb, OrganisationId... partners) {
        var overseen = new HashSet<>(Set.of(partners));
        overseen.add(icb);
        return new Caller(PersonId.next(), "An ICB lead", Set.of(new Grant(Role.ICB_LEAD, icb)), overseen);
    }

    <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    void as(Caller caller, Runnable work) {
        currentUser.as(caller, () -> {
            work.run();
            return true;
        });
    }

    NdgSaved save(Caller caller, String item, NdgValues values) {
        return by(caller, () -> {
            var now = ndg.answer(ref, new NdgRef(item));
            return ndg.save(ref, now.change(values));
        });
    }

    NdgAnswer answer(String item) {
        return by(lead, () -> ndg.answer(ref, new NdgRef(item)));
    }

    /** Answers these items as their kind asks. */
    void answer(Caller caller, Predicate<NdgItem> which) {
        var set = overview().set();
        set.items().stream().filter(which).forEach(it -> save(caller, it.ref().written(), fitting(it)));
    }

    private static NdgValues fitting(NdgItem item) {
        return switch (item.kind()) {
            case TEXT -> NdgValues.ofText("What we do.");
            case DOCUMENT -> NdgValues.ofDocument("Policies, shelf 2");
            case DATE -> new NdgValues(null, null, null, LocalDate.of(2026, 9, 1), null, null, null, null);
            case YES_NO -> NdgValues.saying(true);
            case null -> NdgValues.saying(true);
        };
    }

    void submitted() {
        answer(lead, NdgItem::mandatory);
        as(lead, () -> ndg.submit(ref));
    }

    NdgSeal signedOff() {
        submitted();
        return sign();
    }

    NdgSeal sign() {
        return by(approver, () -> ndg.signOff(ref, "I confirm that this is true."));
    }

    NdgOverview overview() {
        return by(approver, () -> ndg.overview(ref));
    }
}
