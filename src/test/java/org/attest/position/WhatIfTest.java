package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Visibility;
import org.attest.risks.Accountable;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.AssuranceKind;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.Contracts;
import org.attest.suppliers.Offering;
import org.attest.suppliers.Recovery;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What stops with a supplier, against this drawing. An arrow means "rests on"; a double line is a link.
 *
 * <pre>
 *   north --uses--> Blood results ---.
 *   south --uses--> Blood results ----> BRIGHTWELL <==> North risk 1 <==> North risk 2
 *                   Blood bank ------'   ^      ^          ^  ^  \\           ||
 *                                        |      ||         |   \\  \\==> North risk 3   (a circle of three risks)
 *   east --uses---> Rotas --> Clear      |      ||         |    \\============ System risk (the ICB's)
 *                             Records ---'      ||         ||
 *   west --contract--> Far Side --> Clear    North evidence 1 ==> outcome B4.a      (one more circle)
 *                      Records               North evidence 2 ==> outcome B4.a      (rests on no supplier)
 *
 *   South risk (shown to nobody) <==> BRIGHTWELL, and <==> outcome A1.a of south
 *   ICB evidence 9 shows the ISO 27001 of Clear Records, and <==> outcome C1.a of the ICB
 *   Paper Clips, used by south, has nothing to do with it.
 * </pre>
 */
@AttestTest
class WhatIfTest {

    @Autowired
    SystemWorld world;

    @Autowired
    WhatIf whatIf;

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierServices services;

    @Autowired
    ServiceUse uses;

    @Autowired
    Contracts contracts;

    @Autowired
    Assurances assurances;

    @Autowired
    RiskRegister risks;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TestClock clock;

    SystemWorld.MadeSystem system;
    OrganisationId icb;
    OrganisationId north;
    OrganisationId south;
    OrganisationId east;
    OrganisationId west;
    Caller icbLead;
    Caller northLead;
    Supplier brightwell;
    Offering results;

    @BeforeEach
    void makeASystem() {
        clock.reset();
        system = world.make(4);
        icb = system.icb().id();
        north = system.trusts().get(0).id();
        south = system.trusts().get(1).id();
        east = system.trusts().get(2).id();
        west = system.trusts().get(3).id();
        icbLead = system.icbLead();
        northLead = lead(north);
        brightwell = add("Brightwell");
        results = service(brightwell, "Blood results", "Emergency care, theatres");
    }

    @Test
    void theIcbSeesTheWholeDrawing() {
        draw();
        var fallout = by(icbLead, brightwell, null);
        assertThat(WhatIfCounts.of(fallout))
                .isEqualTo("4 providers, 4 services, 3 clinical pathways, 4 risks (and 1 not shared), 2 outcomes,"
                        + " 2 pieces of evidence.");
        assertThat(fallout.providers())
                .extracting(Fallout.Provider::id, it -> String.join("; ", it.ways()))
                .containsExactlyInAnyOrder(
                        tuple(north, "uses Blood results of Brightwell: all blood tests"),
                        tuple(south, "uses Blood results of Brightwell"),
                        tuple(east, "uses Rotas of Clear Records, through its sub-processor Brightwell"),
                        tuple(west, "by contract: Portal 2026 with Far Side, through its sub-processor Clear Records"));
        assertThat(fallout.services())
                .extracting(Fallout.Stopped::name, Fallout.Stopped::way)
                .containsExactly(
                        tuple("Blood bank", "Its own service"),
                        tuple("Blood results", "Its own service"),
                        tuple("Rotas", "Through its sub-processor Brightwell"),
                        tuple("Portal", "Through its sub-processor Clear Records"));
        assertThat(fallout.pathways())
                .extracting(Fallout.Pathway::words, it -> it.services().size())
                .containsExactly(tuple("Emergency care", 2), tuple("Staffing", 1), tuple("Theatres", 1));
        assertThat(ways(fallout.risks()))
                .containsExactlyInAnyOrder(
                        "linked to Brightwell",
                        "related to risk %s R-0001 North risk 1".formatted(code(north)),
                        "related to risk %s R-0001 North risk 1".formatted(code(north)),
                        "related to risk %s R-0001 North risk 1".formatted(code(north)));
        assertThat(ways(fallout.outcomes()))
                .anySatisfy(it -> assertThat(it).contains("North evidence 1 proves it"))
                .anySatisfy(it -> assertThat(it).contains("ICB evidence 9 proves it"))
                .noneSatisfy(it -> assertThat(it).contains("North evidence 2"));
        assertThat(ways(fallout.evidence()))
                .containsExactlyInAnyOrder(
                        "linked to Brightwell",
                        "shows ISO 27001 of Clear Records, through its sub-processor Brightwell");
    }

    @Test
    void aProviderSeesItsOwnPartAndOfOthersOnlyHowManyThereAre() {
        draw();
        var fallout = by(northLead, brightwell, null);
        assertThat(fallout.whole()).isFalse();
        assertThat(fallout.otherProviders())
                .as("south and east; that west has a contract is its own business")
                .isEqualTo(2);
        assertThat(fallout.providers()).extracting(Fallout.Provider::id).containsExactly(north);
        assertThat(fallout.items()).extracting(it -> it.ref().organisation()).containsOnly(north);
        assertThat(fallout.risks()).hasSize(3);
        assertThat(fallout.outcomes()).hasSize(1);
        assertThat(fallout.notShared(ItemKind.RISK)).isZero();
        var all = fallout.toString();
        for (var other : List.of(south, east, west)) {
            assertThat(all).doesNotContain(other.id().toString()).doesNotContain(code(other));
        }
        assertThat(all).doesNotContain("Portal 2026");
        assertThat(by(lead(west), brightwell, null).providers())
                .extracting(Fallout.Provider::id)
                .containsExactly(west);
    }

    @Test
    void ofOthersThatAreTooFewAProviderIsToldThatTheyAreNotShown() {
        draw();
        var few = by(northLead, add("Used by nobody"), null);
        assertThat(few.silentOnOthers()).isTrue();
        assertThat(WhatIfCounts.keptBack(few))
                .contains("does not show them", "from 3 users on", "would tell who they are");
        assertThat(by(northLead, brightwell, null).silentOnOthers()).isFalse();
        assertThat(by(icbLead, brightwell, null).silentOnOthers()).isFalse();
        assertThat(by(icbLead, add("Used by no one"), null).silentOnOthers()).isFalse();
    }

    @Test
    void oneServiceLeavesTheOthersRunningButNotWhatMayRestOnIt() {
        draw();
        var fallout = by(icbLead, brightwell, results.id());
        assertThat(fallout.what()).isEqualTo("Blood results of Brightwell");
        assertThat(fallout.services())
                .extracting(Fallout.Stopped::name)
                .containsExactly("Blood results", "Rotas", "Portal");
        assertThat(fallout.providers()).hasSize(4);
    }

    @Test
    void aForeignRegisterIsUnknownAndEachCopyIsInTheTrail() {
        var elsewhere = world.make(1);
        assertThatThrownBy(() -> by(elsewhere.icbLead(), brightwell, null)).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> by(lead(elsewhere.trusts().getFirst().id()), brightwell, null))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> by(icbLead, brightwell, UUID.randomUUID())).isInstanceOf(UnknownItem.class);
        assertThat(world.by(northLead, () -> whatIf.export(brightwell.ref(), null)))
                .isNotEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where what = 'whatif.exported' and organisation_id = ?",
                        Integer.class,
                        north.id()))
                .isEqualTo(1);
    }

    @Test
    void aThousandServicesCostTheStatementsOfTen() {
        draw();
        var risk = risk(northLead, north, "Another", Shown.ALL);
        link(northLead, risk, brightwell.ref());
        offer(10);
        var ten = cost();
        offer(990);
        assertThat(by(icbLead, brightwell, null).services()).hasSize(1004);
        assertThat(cost()).isEqualTo(ten).isLessThanOrEqualTo(30);
    }

    @Test
    void sixThousandLinksCostTheStatementsOfTen() {
        var risk = risk(northLead, north, "North risk", Shown.ALL);
        link(northLead, risk, brightwell.ref());
        link(northLead, risk, ItemRef.outcome(north, "v9", "A1.a"));
        link(northLead, risk, ItemRef.outcome(north, "v9", "B4.a"));
        var few = cost();
        copyLinks(risk, 2_000);
        assertThat(by(icbLead, brightwell, null).risks()).hasSize(2_001);
        assertThat(cost()).isEqualTo(few);
        assertThat(world.by(northLead, () -> whatIf.export(brightwell.ref(), null)))
                .isNotEmpty();
    }

    /** So many more risks with the same links. */
    private void copyLinks(ItemRef risk, int many) {
        var made = IntStream.range(0, many)
                .mapToObj(it -> new NewRisk(details("Made " + it, Shown.ALL), List.of()))
                .toList();
        run(northLead, () -> risks.addAll(north, made));
        var ends = "organisation_id, from_kind, from_organisation, to_kind, to_organisation, to_id, note, made_by";
        database.update(
                "insert into connection (id, from_id, " + ends + ") select uuid(), r.id, "
                        + ends.replace("organisation_id", "c.organisation_id")
                        + " from connection c join risk r on r.organisation_id = c.organisation_id and r.number > 1"
                        + " where c.from_kind = 'risk' and c.from_id = ?",
                risk.id());
    }

    private long cost() {
        return world.by(icbLead, () -> StatementCount.of(() -> whatIf.of(brightwell.ref(), null)));
    }

    private void offer(int many) {
        var offered = new ArrayList<Object[]>();
        var used = new ArrayList<Object[]>();
        for (var i = 0; i < many; i++) {
            var id = UUID.randomUUID();
            var supplier = UUID.fromString(brightwell.ref().id());
            offered.add(new Object[] {id, icb.id(), supplier, "Made " + id});
            used.add(new Object[] {UUID.randomUUID(), south.id(), icb.id(), supplier, id});
        }
        database.batchUpdate(
                "insert into supplier_service (id, organisation_id, supplier_id, name, ended, edits, version)"
                        + " values (?, ?, ?, ?, false, 1, 0)",
                offered);
        database.batchUpdate(
                "insert into supplier_use (id, organisation_id, register_id, supplier_id, service_id, version)"
                        + " values (?, ?, ?, ?, ?, 0)",
                used);
    }

    private void draw() {
        service(brightwell, "Blood bank", "emergency care");
        var records = add("Clear Records");
        var rotas = service(records, "Rotas", "Staffing");
        var farSide = add("Far Side");
        service(farSide, "Portal", null);
        var clips = add("Paper Clips");
        run(icbLead, () -> {
            services.nameSubProcessor(records.ref(), brightwell.ref());
            services.nameSubProcessor(farSide.ref(), records.ref());
        });
        use(north, brightwell, results, "all blood tests");
        use(south, brightwell, results, null);
        use(south, clips, service(clips, "Clips", "Offices"), null);
        use(east, records, rotas, null);
        run(lead(west), () -> contracts.add(west, farSide.ref(), ContractDetails.titled("Portal 2026")));
        links(records);
    }

    private void links(Supplier records) {
        var first = risk(northLead, north, "North risk 1", Shown.SCORES);
        var second = risk(northLead, north, "North risk 2", Shown.SCORES);
        var third = risk(northLead, north, "North risk 3", Shown.SCORES);
        link(northLead, first, brightwell.ref());
        link(northLead, first, second);
        link(northLead, second, third);
        link(northLead, third, first);
        link(icbLead, risk(icbLead, icb, "System risk", Shown.ALL), first);
        var hidden = risk(lead(south), south, "South risk", Shown.NOTHING);
        link(lead(south), hidden, brightwell.ref());
        link(lead(south), hidden, ItemRef.outcome(south, "v9", "A1.a"));

        var proof = ItemRef.outcome(north, "v9", "B4.a");
        var evidence = log(northLead, north, "North evidence 1");
        link(northLead, evidence, brightwell.ref());
        link(northLead, evidence, proof);
        link(northLead, evidence, first);
        link(northLead, log(northLead, north, "North evidence 2"), proof);
        var certificate = log(icbLead, icb, "ICB evidence 9");
        link(icbLead, certificate, ItemRef.outcome(icb, "v9", "C1.a"));
        run(
                icbLead,
                () -> assurances.add(
                        records.ref(),
                        AssuranceDetails.of(AssuranceKind.ISO_27001, null, null).provedBy(certificate)));
    }

    private Fallout by(Caller caller, Supplier supplier, UUID service) {
        return world.by(caller, () -> whatIf.of(supplier.ref(), service));
    }

    private static List<String> ways(List<Fallout.Item> items) {
        return items.stream().map(it -> String.join("; ", it.ways())).toList();
    }

    private Supplier add(String name) {
        return world.by(icbLead, () -> register.add(icb, SupplierDetails.named(name)));
    }

    private Offering service(Supplier supplier, String name, String pathways) {
        return world.by(
                icbLead,
                () -> services.add(
                        supplier.ref(),
                        new ServiceDetails(
                                name,
                                null,
                                pathways,
                                null,
                                null,
                                Recovery.UNKNOWN,
                                Recovery.UNKNOWN,
                                null,
                                null,
                                false)));
    }

    private void use(OrganisationId organisation, Supplier supplier, Offering service, String usedFor) {
        run(lead(organisation), () -> uses.use(organisation, supplier.ref(), service.id(), usedFor));
    }

    private ItemRef risk(Caller caller, OrganisationId organisation, String title, Shown shown) {
        return world.by(caller, () -> risks.add(organisation, new NewRisk(details(title, shown), List.of())))
                .ref();
    }

    private static RiskDetails details(String title, Shown shown) {
        var wording = new Wording("a supplier stops", "work stops", "care put off");
        return new RiskDetails(title, wording, "cyber", null, Accountable.NOBODY, false, shown);
    }

    private ItemRef log(Caller caller, OrganisationId organisation, String title) {
        var details =
                EvidenceDetails.titled(title, EvidenceKind.TEST).with(Marking.OFFICIAL, Visibility.STATE_AND_SUMMARY);
        return world.by(caller, () -> library.add(organisation, details)).ref();
    }

    private void link(Caller caller, ItemRef one, ItemRef other) {
        run(caller, () -> connections.connect(one, other, ""));
    }

    private void run(Caller caller, Runnable work) {
        world.run(caller, work);
    }

    private String code(OrganisationId organisation) {
        return system.trusts().stream()
                .filter(it -> it.id().equals(organisation))
                .findFirst()
                .orElseThrow()
                .code()
                .code();
    }

    private static Caller lead(OrganisationId organisation) {
        return SystemWorld.person(organisation, Role.PROVIDER_LEAD);
    }
}
