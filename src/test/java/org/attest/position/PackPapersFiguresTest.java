package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Visibility;
import org.attest.improvements.ActionDetails;
import org.attest.improvements.ActionOrigin;
import org.attest.improvements.ActionSource;
import org.attest.improvements.Actions;
import org.attest.organisations.Organisation;
import org.attest.risks.Accountable;
import org.attest.risks.Appetite;
import org.attest.risks.AssuranceLine;
import org.attest.risks.Measured;
import org.attest.risks.NewAssurance;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.Risk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskScale;
import org.attest.risks.RiskScales;
import org.attest.risks.RiskSheets;
import org.attest.risks.Score;
import org.attest.risks.SheetWords;
import org.attest.risks.Shown;
import org.attest.risks.Tolerances;
import org.attest.risks.Wording;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.suppliers.Scores;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.Substitutability;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a pack freezes for its smaller papers: sheets of risks, who rests on critical services, what stands behind outcomes. */
@AttestTest
class PackPapersFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    SystemWorld world;

    @Autowired
    Positions positions;

    @Autowired
    SystemRegisters registers;

    @Autowired
    RiskRegister risks;

    @Autowired
    RiskScales scales;

    @Autowired
    RiskSheets sheets;

    @Autowired
    Actions actions;

    @Autowired
    SupplierRegister suppliers;

    @Autowired
    SupplierServices services;

    @Autowired
    ServiceUse uses;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    TestClock clock;

    MadeSystem system;
    Organisation trust;

    @BeforeEach
    void makeASystem() {
        clock.reset();
        system = world.make(2);
        trust = system.trusts().getFirst();
    }

    @Test
    void theSheetOfARiskIsThereWhereAllOfTheRiskIsShown() {
        var own = risk(system.icb(), "Own", Shown.NOTHING);
        var open = risk(trust, "Open", Shown.ALL);
        risk(trust, "Scored", Shown.SCORES);
        risk(trust, "Secret", Shown.NOTHING);
        world.run(system.icbLead(), () -> {
            sheets.change(own.ref(), 0, new SheetWords("Contracts ask for MFA.", "Two do not.", "Nobody tried."));
            sheets.assure(own.ref(), new NewAssurance(AssuranceLine.THIRD, "Audit looked.", TODAY, null));
            sheets.assure(own.ref(), new NewAssurance(AssuranceLine.FIRST, "We looked.", TODAY.minusDays(9), null));
            action(system.icb(), own, "Try the fallback", TODAY);
            action(system.icb(), own, "Write to them", null);
            connections.connect(own.ref(), open.ref(), "");
        });
        world.run(lead(trust), () -> action(trust, open, "Our own business", TODAY));

        var found = read().risks();

        var sheets = Objects.requireNonNull(found.sheets());
        assertThat(sheets).hasSize(2);
        var ours = sheets.stream()
                .filter(it -> it.cause().equals("Own"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.controls()).isEqualTo("Contracts ask for MFA.");
        assertThat(ours.by(AssuranceLine.FIRST)).hasSize(1);
        assertThat(ours.assurances()).extracting(RiskSheet.Given::says).containsExactly("We looked.", "Audit looked.");
        assertThat(ours.actions())
                .extracting(RiskSheet.Task::what)
                .containsExactly("Try the fallback", "Write to them");
        assertThat(ours.actions().getFirst().lateOn(TODAY.plusDays(1))).isTrue();
        assertThat(ours.related()).singleElement().asString().contains(" Open, " + trust.name());
        var theirs = sheets.stream()
                .filter(it -> it.cause().equals("Open"))
                .findFirst()
                .orElseThrow();
        assertThat(theirs.actions())
                .as("outside a signed plan it is the trust's own")
                .isEmpty();
        assertThat(theirs.related())
                .singleElement()
                .asString()
                .contains(" Own, " + system.icb().name());
        assertThat(found.framework()).hasSize(3);
    }

    @Test
    void whatIsToleratedIsWhatTheOrganisationSays() {
        var own = risk(system.icb(), "Own", Shown.NOTHING);
        var usual = RiskScales.USUAL;
        assertThat(sheet(own).appetite()).isEqualTo(usual.appetite("cyber"));
        assertThat(sheet(own).tolerated()).isEqualTo(usual.tolerated("cyber"));
        var tolerances = new EnumMap<>(usual.tolerances().scores());
        tolerances.put(Appetite.EAGER, 19);
        var appetites = new HashMap<>(usual.appetites());
        appetites.put("cyber", Appetite.EAGER);
        world.run(
                system.icbLead(),
                () -> scales.change(
                        system.icb().id(),
                        scales.of(system.icb().id()).version(),
                        new RiskScale(usual.bands(), new Tolerances(tolerances), appetites)));
        assertThat(sheet(own).appetite()).isEqualTo(Appetite.EAGER);
        assertThat(sheet(own).tolerated()).isEqualTo(19);
    }

    @Test
    void whoStopsWithACriticalServiceIsKnownByName() {
        var critical = SupplierDetails.named("Brightwell").with(new Scores(5, 5, 5, Substitutability.NOBODY));
        var supplier =
                world.by(system.icbLead(), () -> suppliers.add(system.icb().id(), critical));
        var service =
                world.by(system.icbLead(), () -> services.add(supplier.ref(), ServiceDetails.named("Blood results")));
        system.trusts().forEach(it -> world.run(lead(it), () -> uses.use(it.id(), supplier.ref(), service.id(), null)));
        var minor = world.by(system.icbLead(), () -> suppliers.add(system.icb().id(), SupplierDetails.named("Small")));
        world.run(system.icbLead(), () -> services.add(minor.ref(), ServiceDetails.named("Posters")));

        assertThat(read().suppliers().reliances()).singleElement().satisfies(it -> {
            assertThat(it.supplierName()).isEqualTo("Brightwell");
            assertThat(it.service()).isEqualTo("Blood results");
            assertThat(it.noSubstitute()).isTrue();
            assertThat(it.noFallback()).isTrue();
            assertThat(it.recoveryPromised()).isNull();
            assertThat(it.users())
                    .containsExactlyInAnyOrderElementsOf(
                            system.trusts().stream().map(Organisation::id).toList());
        });
    }

    @Test
    void aLevelThatIsSealedAsExpectedWithoutEvidenceIsCounted() {
        world.seal(trust, new Random(4));
        var position = position();
        var met = position.rows().stream()
                .filter(it -> it.cells().stream().anyMatch(cell -> cell.mark() == Mark.MET))
                .map(it -> it.outcome().code())
                .toList();
        assertThat(met).hasSizeGreaterThan(3);
        evidence(trust, met.get(0), EvidenceKind.DESIGN, Visibility.CONTENT);
        evidence(trust, met.get(1), EvidenceKind.DESIGN, Visibility.NOTHING);
        evidence(trust, met.get(2), EvidenceKind.TEST, Visibility.CONTENT);
        evidence(trust, met.get(2), EvidenceKind.EXTERNAL, Visibility.CONTENT);

        var found = Objects.requireNonNull(read().evidence());

        assertThat(found).hasSize(position.rows().size());
        assertThat(figures(found, met.get(0))).satisfies(it -> {
            assertThat(it.organisations()).isEqualTo(1);
            assertThat(it.designOnly()).isEqualTo(1);
            assertThat(it.unproved()).isZero();
        });
        assertThat(figures(found, met.get(1))).satisfies(it -> {
            assertThat(it.designOnly()).as("what is not shared may show more").isZero();
            assertThat(it.organisations()).isEqualTo(1);
            assertThat(it.all().notShared()).isEqualTo(1);
        });
        assertThat(figures(found, met.get(2))).satisfies(it -> {
            assertThat(it.designOnly()).isZero();
            assertThat(it.external().all()).isEqualTo(1);
            assertThat(it.all().all()).isEqualTo(2);
        });
        assertThat(figures(found, met.get(3)).unproved()).isEqualTo(1);
    }

    private static EvidenceFigures figures(List<EvidenceFigures> found, OutcomeCode outcome) {
        return found.stream()
                .filter(it -> it.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    private void evidence(Organisation of, OutcomeCode outcome, EvidenceKind kind, Visibility visibility) {
        world.run(lead(of), () -> {
            var item =
                    library.add(of.id(), EvidenceDetails.titled("Proof", kind).with(Marking.OFFICIAL, visibility));
            connections.connect(item.ref(), ItemRef.outcome(of.id(), "v9", outcome.code()), "");
        });
    }

    private void action(Organisation of, Risk risk, String what, @Nullable LocalDate due) {
        actions.raise(
                of.id(), ActionDetails.of(what, null, due), new ActionSource(ActionOrigin.RISK, risk.ref(), null));
    }

    private RiskSheet sheet(Risk risk) {
        return Objects.requireNonNull(read().risks().sheets()).stream()
                .filter(it -> it.risk().toString().equals(risk.ref().id()))
                .findFirst()
                .orElseThrow();
    }

    private PackFigures read() {
        var position = position();
        return world.by(
                system.atIcb(Role.BOARD_SECRETARY),
                () -> registers.forPack(system.icb().id(), position));
    }

    private SystemPosition position() {
        return world.by(
                system.atIcb(Role.BOARD_SECRETARY),
                () -> positions.forPack(system.icb().id(), SystemWorld.YEAR));
    }

    private Caller lead(Organisation organisation) {
        return organisation.equals(system.icb())
                ? system.icbLead()
                : SystemWorld.person(organisation.id(), Role.PROVIDER_LEAD);
    }

    /** Of the highest score, so that it is proposed for the framework. */
    private Risk risk(Organisation organisation, String title, Shown shown) {
        var details = new RiskDetails(
                title, new Wording(title, "work stops", "care put off"), "cyber", 2, Accountable.NOBODY, false, shown);
        var rating = new NewRating(Measured.CURRENT, Score.of(5, 5), TODAY, "As we see it.");
        return world.by(lead(organisation), () -> risks.add(organisation.id(), new NewRisk(details, List.of(rating))));
    }
}
