package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.Attest;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.KnownPassword;
import org.attest.measures.ManyReadings;
import org.attest.measures.MeasureBook;
import org.attest.position.WhatIf;
import org.attest.risks.Accountable;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskFilter;
import org.attest.risks.RiskRegister;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Window;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierFilter;
import org.attest.suppliers.SupplierRegister;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for pages of large registers and of small ones, turn by turn, inside the application; says both medians of each. */
class RegisterRounds implements ApplicationRunner {

    static final int ROUNDS = 9;
    static final int SUPPLIERS = 5_000;
    static final int RISKS = 20_000;
    static final int FEW = 10;
    static final int LINKS = RISKS * ManyLinks.OF_EACH;
    static final int ORGANISATIONS = 100;
    static final int MONTHS = 100;
    private static final int PAGES_A_ROUND = 20;
    private static final int AT_ONCE = 1_000;
    private static final Window PAGE = Window.page(1, 25);

    private final TestWorld world;
    private final SupplierRegister suppliers;
    private final RiskRegister risks;
    private final MeasureBook measures;
    private final WhatIf whatIf;
    private final CurrentUser currentUser;
    private final JdbcClient database;

    RegisterRounds(
            TestWorld world,
            SupplierRegister suppliers,
            RiskRegister risks,
            MeasureBook measures,
            WhatIf whatIf,
            CurrentUser currentUser,
            JdbcClient database) {
        this.world = world;
        this.suppliers = suppliers;
        this.risks = risks;
        this.measures = measures;
        this.whatIf = whatIf;
        this.currentUser = currentUser;
        this.database = database;
    }

    public static void main(String[] arguments) {
        new SpringApplication(Attest.class, KnownPassword.class, TestWorld.class, RegisterRounds.class).run(arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var large = world.system();
        var small = world.system();
        fill(large, SUPPLIERS, RISKS);
        fill(small, FEW, FEW);
        var manyReadings = readings(MONTHS);
        var fewReadings = readings(1);
        var manyLinks = new ManyLinks(database, large);
        var fewLinks = new ManyLinks(database, small);
        database.sql("analyze table supplier, risk, measure_line, measure_reading, connection")
                .query()
                .listOfRows();
        var said = new ArrayList<String>();
        said.add(medians(large.icbLead().caller(), small.icbLead().caller(), this::pageOfSuppliers));
        said.add(medians(large.lead().caller(), small.lead().caller(), this::pageOfSuppliers));
        said.add(medians(large.lead().caller(), small.lead().caller(), this::pageOfRisks));
        said.add(medians(manyReadings, fewReadings, () -> measures.weakestFirst(ManyReadings.MEASURES.getFirst(), PAGE)
                .rows()));
        said.add(
                medians(manyReadings, fewReadings, () -> measures.readings(ManyReadings.MEASURES.getFirst(), null, PAGE)
                        .rows()));
        said.add(whatIfs(manyLinks.ofTen(), fewLinks.ofTen(), large, small, PAGES_A_ROUND));
        said.add(whatIfs(manyLinks.ofAll(), fewLinks.ofAll(), large, small, 1));
        System.out.println(SeededYear.READY + String.join(" ", said));
    }

    private List<?> pageOfSuppliers() {
        return suppliers.list(SupplierFilter.ALL, PAGE).rows();
    }

    private List<?> pageOfRisks() {
        return risks.list(RiskFilter.OPEN, PAGE).rows();
    }

    private String medians(Caller large, Caller small, Supplier<List<?>> page) {
        return Turns.medians(
                ROUNDS, () -> milliseconds(large, PAGES_A_ROUND, page), () -> milliseconds(small, PAGES_A_ROUND, page));
    }

    private String whatIfs(
            ItemRef large,
            ItemRef small,
            TestWorld.TestSystem largeSystem,
            TestWorld.TestSystem smallSystem,
            int times) {
        return Turns.medians(
                ROUNDS,
                () -> milliseconds(largeSystem.lead().caller(), times, () -> whatIf.of(large, null)
                        .items()),
                () -> milliseconds(smallSystem.lead().caller(), times, () -> whatIf.of(small, null)
                        .items()));
    }

    private double milliseconds(Caller caller, int times, Supplier<List<?>> page) {
        return currentUser.as(
                caller,
                () -> Turns.milliseconds(times, () -> {
                    if (page.get().isEmpty()) {
                        throw new IllegalStateException("Nothing is on the page");
                    }
                }));
    }

    private void fill(TestWorld.TestSystem system, int supplierCount, int riskCount) {
        inParts(
                supplierCount,
                numbers -> currentUser.as(
                        system.icbLead().caller(),
                        () -> suppliers.addAll(
                                system.icb().id(),
                                numbers.mapToObj(it -> SupplierDetails.named("Supplier " + it))
                                        .toList())));
        inParts(
                riskCount,
                numbers -> currentUser.as(
                        system.lead().caller(),
                        () -> risks.addAll(
                                system.provider().id(),
                                numbers.mapToObj(it -> new NewRisk(risk("Risk " + it), List.of()))
                                        .toList())));
    }

    private static void inParts(int count, Consumer<IntStream> work) {
        for (var from = 0; from < count; from += AT_ONCE) {
            work.accept(IntStream.range(from, Math.min(count, from + AT_ONCE)));
        }
    }

    private static RiskDetails risk(String title) {
        var wording = new Wording("a supplier is attacked", "pathology stops", "operations are put off");
        return new RiskDetails(title, wording, "cyber", null, Accountable.NOBODY, false, Shown.SCORES);
    }

    /** An ICB lead over a hundred organisations, with readings of ten measures for so many months. */
    private Caller readings(int months) {
        var organisations =
                Stream.generate(OrganisationId::next).limit(ORGANISATIONS).toList();
        new ManyReadings(database, organisations).months(0, months);
        return new Caller(
                PersonId.next(),
                "ICB lead",
                Set.of(new Grant(Role.ICB_LEAD, organisations.getFirst())),
                Set.copyOf(organisations));
    }
}
