package org.attest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.attest.SystemWorld.MadeSystem;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingDetails;
import org.attest.improvements.MilestoneDetails;
import org.attest.improvements.Milestones;
import org.attest.improvements.Sums;
import org.attest.measures.Figure;
import org.attest.measures.MeasureBook;
import org.attest.measures.NewReading;
import org.attest.organisations.Organisation;
import org.attest.risks.Accountable;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.AssuranceKind;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.Contracts;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.attest.suppliers.Tier;
import org.attest.suppliers.TierOverride;
import org.springframework.stereotype.Component;

/** Fills the registers of a made system at random, through the front doors; nothing that is narrative may leave with figures. */
@Component
public class RegisterWorld {

    /** What stands in every narrative. */
    public static final String SECRET = "SECRET-NARRATIVE";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final SystemWorld world;
    private final RiskRegister risks;
    private final SupplierRegister suppliers;
    private final SupplierServices services;
    private final ServiceUse uses;
    private final Assurances assurances;
    private final Contracts contracts;
    private final MeasureBook measures;
    private final Milestones milestones;
    private final Funding funding;

    RegisterWorld(
            SystemWorld world,
            RiskRegister risks,
            SupplierRegister suppliers,
            SupplierServices services,
            ServiceUse uses,
            Assurances assurances,
            Contracts contracts,
            MeasureBook measures,
            Milestones milestones,
            Funding funding) {
        this.world = world;
        this.risks = risks;
        this.suppliers = suppliers;
        this.services = services;
        this.uses = uses;
        this.assurances = assurances;
        this.contracts = contracts;
        this.measures = measures;
        this.milestones = milestones;
        this.funding = funding;
    }

    public void fill(MadeSystem system, RandomGenerator random) {
        var all = new ArrayList<>(system.trusts());
        all.add(system.icb());
        for (var organisation : all) {
            world.run(lead(system, organisation), () -> {
                for (var shown : Shown.values()) {
                    risk(organisation, shown, random);
                }
                reading(organisation, "policies-in-date", random.nextInt(101));
                milestone(organisation, random);
                line(organisation, random);
            });
        }
        for (var tier : List.of(Tier.ONE, Tier.ONE, Tier.TWO, Tier.THREE, Tier.UNKNOWN)) {
            supplier(system, tier, random);
        }
    }

    /** One more risk, scored at random; some were scored before. */
    public void risk(Organisation organisation, Shown shown, RandomGenerator random) {
        var wording = new Wording(SECRET, SECRET, SECRET);
        var details = new RiskDetails(
                "Risk shown as " + shown,
                wording,
                "cyber",
                1 + random.nextInt(6),
                Accountable.NOBODY,
                random.nextInt(4) == 0,
                shown);
        var made = risks.add(organisation.id(), new NewRisk(details, List.of()));
        for (var times = random.nextInt(3); times > 0; times--) {
            var score = Score.of(1 + random.nextInt(5), 1 + random.nextInt(5));
            risks.rate(made.ref(), new NewRating(Measured.CURRENT, score, TODAY, SECRET));
        }
    }

    private void reading(Organisation organisation, String measure, int percent) {
        measures.record(
                organisation.id(), NewReading.of(measure, YearMonth.from(TODAY), Figure.share(percent, 100), TODAY));
    }

    private void milestone(Organisation organisation, RandomGenerator random) {
        var due = TODAY.plusDays(random.nextInt(200) - 80L);
        var details = new MilestoneDetails(1 + random.nextInt(6), "Milestone", SECRET, null, null, due);
        var made = milestones.add(organisation.id(), details);
        switch (random.nextInt(3)) {
            case 0 -> milestones.reach(made.ref(), TODAY, SECRET);
            case 1 ->
                milestones.change(
                        made.ref(),
                        made.edits(),
                        new MilestoneDetails(
                                details.objective(), details.title(), SECRET, null, null, due.plusDays(60)),
                        SECRET);
            default -> {}
        }
    }

    private void line(Organisation organisation, RandomGenerator random) {
        var sums = new Sums(
                new Money(random.nextLong(9_000_000)),
                new Money(random.nextLong(9_000_000)),
                new Money(random.nextLong(9_000_000)),
                new Money(random.nextLong(9_000_000)));
        funding.add(
                organisation.id(),
                new FundingDetails(1 + random.nextInt(6), new FinancialYear(2026), "Line", sums, SECRET, null));
    }

    private void supplier(MadeSystem system, Tier tier, RandomGenerator random) {
        var lead = system.icbLead();
        var name = "Supplier " + Long.toHexString(random.nextLong());
        var ref = world.by(lead, () -> {
            var details = SupplierDetails.named(name);
            var made = suppliers.add(
                    system.icb().id(), tier == Tier.UNKNOWN ? details : details.with(new TierOverride(tier, SECRET)));
            if (random.nextBoolean()) {
                var until = TODAY.plusDays(random.nextInt(200) - 100L);
                assurances.add(made.ref(), AssuranceDetails.of(AssuranceKind.ISO_27001, null, until));
            }
            return made.ref();
        });
        var service = world.by(lead, () -> services.add(ref, ServiceDetails.named("Service of " + name)));
        for (var trust : system.trusts()) {
            if (random.nextBoolean()) {
                world.run(lead(system, trust), () -> {
                    uses.use(trust.id(), ref, service.id(), SECRET);
                    var until = TODAY.plusDays(random.nextInt(700) - 100L);
                    contracts.add(
                            trust.id(), ref, ContractDetails.titled("Contract").running(TODAY.minusYears(1), until));
                });
            }
        }
    }

    private static Caller lead(MadeSystem system, Organisation organisation) {
        return organisation.equals(system.icb())
                ? system.icbLead()
                : SystemWorld.person(organisation.id(), Role.PROVIDER_LEAD);
    }
}
