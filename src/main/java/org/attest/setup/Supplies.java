package org.attest.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.Contracts;
import org.attest.suppliers.IncidentDetails;
import org.attest.suppliers.Incidents;
import org.attest.suppliers.Proposals;
import org.attest.suppliers.Recovery;
import org.attest.suppliers.ReviewDetails;
import org.attest.suppliers.ReviewKind;
import org.attest.suppliers.Scores;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierReviews;
import org.attest.suppliers.SupplierServices;
import org.attest.suppliers.TierOverride;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the invented register of suppliers: every tier, certificates that run out, contracts that end, two proposals. */
@Component
class Supplies {

    private static final int RECORDED_DAYS_AGO = 30;

    private final SupplierRegister register;
    private final SupplierServices services;
    private final ServiceUse uses;
    private final Assurances assurances;
    private final Incidents incidents;
    private final SupplierReviews reviews;
    private final Contracts contracts;
    private final Proposals proposals;
    private final Past past;
    private final Clock clock;

    Supplies(
            SupplierRegister register,
            SupplierServices services,
            ServiceUse uses,
            Assurances assurances,
            Incidents incidents,
            SupplierReviews reviews,
            Contracts contracts,
            Proposals proposals,
            Past past,
            Clock clock) {
        this.register = register;
        this.services = services;
        this.uses = uses;
        this.assurances = assurances;
        this.incidents = incidents;
        this.reviews = reviews;
        this.contracts = contracts;
        this.proposals = proposals;
        this.past = past;
        this.clock = clock;
    }

    /** Answers the suppliers by name. */
    Map<String, ItemRef> fill(Organisation icb, Caller lead, Map<String, Organisation> made, Map<String, Team> teams) {
        var story = SupplierStory.read();
        var today = UkDates.day(clock.instant());
        var day = today.minusDays(RECORDED_DAYS_AGO);
        var people = new People(icb, lead, made, teams);
        var known = new HashMap<String, ItemRef>();
        past.does(day, 10, lead, () -> story.suppliers()
                .forEach(it ->
                        known.put(it.name(), register.add(icb.id(), details(it)).ref())));
        for (var told : story.suppliers()) {
            tell(told, known, people, day, today);
        }
        for (var agreed : story.contracts()) {
            past.does(
                    day,
                    14,
                    people.leadOf(agreed.of()),
                    () -> contracts.add(
                            people.of(agreed.of()), ref(known, agreed.supplier()), contract(agreed, today)));
        }
        story.proposals().forEach(it -> propose(it, known, people, today));
        return known;
    }

    /** Who acts for whom. */
    private record People(Organisation icb, Caller lead, Map<String, Organisation> made, Map<String, Team> teams) {

        OrganisationId of(String code) {
            return Objects.requireNonNull(made.get(code)).id();
        }

        Caller leadOf(String code) {
            return Objects.requireNonNull(teams.get(code)).lead();
        }
    }

    private void tell(
            SupplierStory.Told told, Map<String, ItemRef> known, People people, LocalDate day, LocalDate today) {
        var supplier = ref(known, told.name());
        past.does(day, 11, people.lead(), () -> {
            SupplierStory.each(told.rests()).forEach(it -> services.nameSubProcessor(supplier, ref(known, it)));
            SupplierStory.each(told.assurances()).forEach(it -> assurances.add(supplier, assurance(it, today)));
            SupplierStory.each(told.incidents()).forEach(it -> incidents.add(supplier, incident(it, today)));
            var reviewed = told.reviewedDaysAgo();
            if (reviewed != null) {
                reviews.record(supplier, ReviewDetails.of(ReviewKind.FULL, today.minusDays(reviewed)));
            }
        });
        for (var offered : SupplierStory.each(told.services())) {
            var service = past.on(day, 12, people.lead(), () -> services.add(supplier, service(offered, today)));
            var users = Objects.requireNonNullElse(offered.users(), Map.<String, String>of());
            users.forEach((code, what) -> past.does(
                    day, 13, people.leadOf(code), () -> uses.use(people.of(code), supplier, service.id(), what)));
        }
    }

    private void propose(SupplierStory.Proposed proposed, Map<String, ItemRef> known, People people, LocalDate today) {
        var from = people.of(proposed.of());
        past.does(today.minusDays(2), 16, people.leadOf(proposed.of()), () -> {
            if (proposed.supplier() == null) {
                proposals.propose(from, people.icb().id(), Objects.requireNonNull(proposed.name()), proposed.says());
            } else {
                proposals.proposeChange(from, ref(known, proposed.supplier()), proposed.says());
            }
        });
    }

    private static SupplierDetails details(SupplierStory.Told told) {
        var scores = told.scores();
        return new SupplierDetails(
                told.name(),
                told.number(),
                told.code() == null ? null : new OdsCode(told.code()),
                told.group(),
                told.contacts(),
                scores == null ? Scores.UNKNOWN : new Scores(scores.get(0), scores.get(1), scores.get(2), told.other()),
                told.override() == null || told.because() == null
                        ? null
                        : new TierOverride(told.override(), told.because()));
    }

    private static ServiceDetails service(SupplierStory.Offered offered, LocalDate today) {
        return new ServiceDetails(
                offered.name(),
                offered.does(),
                offered.pathways(),
                offered.country(),
                offered.access(),
                recovery(offered.promised()),
                recovery(offered.tested()),
                offered.tested() == null ? null : today.minusDays(offered.testedDaysAgo()),
                offered.fallback(),
                false);
    }

    private static Recovery recovery(@Nullable List<Integer> hours) {
        return hours == null ? Recovery.UNKNOWN : new Recovery(hours.get(0), hours.get(1));
    }

    private static AssuranceDetails assurance(SupplierStory.Shown shown, LocalDate today) {
        return new AssuranceDetails(
                shown.kind(),
                shown.says(),
                shown.body(),
                shown.scope(),
                today.minusDays(shown.issuedDaysAgo()),
                today.plusDays(shown.endsIn()),
                null);
    }

    private static IncidentDetails incident(SupplierStory.Happened told, LocalDate today) {
        return new IncidentDetails(
                today.minusDays(told.daysAgo()),
                told.says(),
                told.hours(),
                told.impact(),
                told.care(),
                Set.of(),
                told.cause(),
                told.because());
    }

    private static ContractDetails contract(SupplierStory.Agreed agreed, LocalDate today) {
        var notice = agreed.noticeIn();
        return new ContractDetails(
                agreed.title(),
                today.minusDays(agreed.startedDaysAgo()),
                today.plusDays(agreed.endsIn()),
                notice == null ? null : today.plusDays(notice),
                agreed.framework(),
                agreed.value(),
                agreed.clauses(),
                agreed.breachHours(),
                agreed.standardise(),
                null);
    }

    private static ItemRef ref(Map<String, ItemRef> known, String name) {
        return Objects.requireNonNull(known.get(name));
    }
}
