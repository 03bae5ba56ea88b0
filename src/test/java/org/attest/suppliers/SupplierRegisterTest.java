package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.connections.Connections;
import org.attest.connections.LinkedItem;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The shared record: the ICB's to change, every partner's to read, and nobody learns who else uses what. */
@AttestTest
class SupplierRegisterTest {

    private static final Scores HARMLESS = new Scores(1, 1, 1, Substitutability.DAYS);

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierServices services;

    @Autowired
    ServiceUse uses;

    @Autowired
    Connections connections;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    SupplierWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new SupplierWorld(systems, currentUser);
    }

    @Test
    void theIcbAddsASupplierAndEveryPartnerReadsIt() {
        var added = add("Brightwell Pathology");
        assertThat(added.reference()).isEqualTo("S-0001");
        assertThat(add("Second Systems").reference()).isEqualTo("S-0002");
        for (var reader : world.atNorth()) {
            var seen = world.as(reader, () -> register.find(world.icb, "s-1"));
            assertThat(seen.name()).isEqualTo("Brightwell Pathology");
            assertThat(seen.kept()).isFalse();
            assertThat(names(reader)).containsExactlyInAnyOrder("Brightwell Pathology", "Second Systems");
        }
    }

    @Test
    void aRegisterOutOfReachAnswersLikeAnUnknownOne() {
        var ours = add("Brightwell Pathology");
        var foreign = new SupplierWorld(systems, currentUser);
        for (var stranger : List.of(foreign.icbLead, foreign.northLead)) {
            assertThat(names(stranger)).isEmpty();
            assertThatThrownBy(() -> world.as(stranger, () -> register.find(ours.ref())))
                    .isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> world.as(stranger, () -> register.find(OrganisationId.next(), "S-0001")))
                    .isInstanceOf(UnknownItem.class);
        }
        assertThatThrownBy(() -> world.as(foreign.icbLead, () -> change(ours, details("Ours now"))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(foreign.icbLead, () -> register.history(ours.ref())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(foreign.icbLead, () -> uses.users(ours.ref())))
                .isInstanceOf(UnknownItem.class);
        var service = service(ours, "Blood results");
        assertThatThrownBy(() ->
                        world.run(foreign.northLead, () -> uses.use(foreign.north, ours.ref(), service.id(), null)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void aProviderChangesNothingOfTheSharedRecord() {
        var ours = add("Brightwell Pathology");
        var service = service(ours, "Blood results");
        for (var person : world.atNorth()) {
            refused(person, () -> register.add(world.icb, details("Mine")));
            refused(person, () -> change(ours, details("Mine")));
            refused(person, () -> services.add(ours.ref(), ServiceDetails.named("Mine")));
            refused(person, () -> services.change(ours.ref(), service.id(), 1, ServiceDetails.named("Mine")));
            refused(person, () -> {
                services.nameSubProcessor(ours.ref(), ours.ref());
                return true;
            });
            refused(person, () -> register.history(ours.ref()));
            refused(person, () -> uses.users(ours.ref()));
        }
        assertThat(find(ours).name()).isEqualTo("Brightwell Pathology");
    }

    @Test
    void whoSavesSecondIsShownBothVersionsAndLosesNothing() {
        var opened = add("Brightwell Pathology");
        assertThat(world.as(world.icbLead, () -> change(opened, opened.details())))
                .isInstanceOf(Saved.Unchanged.class);
        assertThat(world.as(world.icbLead, () -> change(opened, details("Theirs"))))
                .isInstanceOf(Saved.Done.class);
        var second = world.as(world.icbLead, () -> change(opened, details("Mine")));
        assertThat(second).isInstanceOf(Saved.Conflict.class);
        assertThat(second.now().name()).isEqualTo("Theirs");
        assertThat(find(opened).name()).isEqualTo("Theirs");
        assertThat(second.now().differencesTo(details("Mine"))).singleElement().satisfies(it -> assertThat(it.after())
                .isEqualTo("Mine"));
    }

    @Test
    void aNameStandsOnceInARegister() {
        var first = add("Brightwell Pathology");
        assertThatThrownBy(() -> add("brightwell pathology"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already has a supplier of this name");
        var second = add("Second Systems");
        assertThatThrownBy(() -> world.as(world.icbLead, () -> change(second, first.details())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.as(
                        world.icbLead, () -> register.addAll(world.icb, List.of(details("Twice"), details("twice")))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theTierFollowsTheScoresAndTheUseAndCanBeSetByHandWithAReason() {
        var supplier = add(details("Brightwell Pathology").with(HARMLESS));
        assertThat(supplier.tier()).isEqualTo(Tier.THREE);
        var service = service(supplier, "Blood results");
        use(world.northLead, world.north, supplier, service);
        use(world.southLead, world.south, supplier, service);
        assertThat(find(supplier).tier()).isEqualTo(Tier.THREE);
        use(world.eastLead, world.east, supplier, service);
        var critical = find(supplier);
        assertThat(critical.usedBy().number()).isEqualTo(3);
        assertThat(critical.tier()).isEqualTo(Tier.ONE);
        assertThat(critical.workedOut().reasons()).containsExactly(TierReason.MANY_PROVIDERS);

        var byHand = critical.details().with(new TierOverride(Tier.TWO, "Paper works for a week."));
        world.run(world.icbLead, () -> register.change(supplier.ref(), critical.edits(), byHand));
        assertThat(find(supplier).tier()).isEqualTo(Tier.TWO);
        assertThat(find(supplier).workedOut().tier()).isEqualTo(Tier.ONE);
        assertThat(world.as(world.northLead, () -> register.list(SupplierFilter.ALL.of(Tier.TWO), new Window(0, 10)))
                        .rows())
                .singleElement()
                .satisfies(it -> assertThat(it.overridden()).isTrue());
    }

    @Test
    void aServiceNoLongerOfferedCountsNoMoreAndTakesNoNewUsers() {
        var supplier = add(details("Brightwell Pathology").with(HARMLESS));
        var service = service(supplier, "Blood results");
        use(world.northLead, world.north, supplier, service);
        assertThat(find(supplier).usedBy().number()).isEqualTo(1);
        world.run(
                world.icbLead,
                () -> services.change(
                        supplier.ref(),
                        service.id(),
                        service.edits(),
                        service.details().with(true)));
        assertThat(find(supplier).usedBy().number()).isZero();
        assertThatThrownBy(() -> use(world.southLead, world.south, supplier, service))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no longer offered");
        world.run(world.northLead, () -> uses.stop(world.north, supplier.ref(), service.id()));
        assertThat(world.as(world.northLead, () -> uses.own(supplier.ref()))).isEmpty();
    }

    @Test
    void aParentGroupWrittenWithOtherCaseOrSpacesIsTheOneThatIsThere() {
        add(details("Brightwell Pathology").ofGroup("Brightwell Group"));
        var second = add(details("Brightwell Radiology").ofGroup("BRIGHTWELL  group"));
        assertThat(second.details().parentGroup()).isEqualTo("Brightwell Group");
        assertThat(world.as(world.icbLead, () -> register.groups(world.icb))).containsExactly("Brightwell Group");
    }

    @Test
    void ofFewerThanThreeUsersAProviderLearnsNoNumberAndTheIcbLearnsTheNames() {
        var supplier = add("Brightwell Pathology");
        var service = service(supplier, "Blood results");
        use(world.northLead, world.north, supplier, service);
        use(world.southLead, world.south, supplier, service);
        var seen = world.as(world.northLead, () -> register.find(supplier.ref()));
        assertThat(seen.usedBy().words()).isEqualTo("Fewer than 3");
        assertThat(seen.services().getFirst().usedBy().number()).isNull();
        assertThat(find(supplier).usedBy().number()).isEqualTo(2);
        assertThat(seen.toString()).doesNotContain(world.southName).doesNotContain(world.south.toString());
        assertThat(world.as(world.northLead, () -> uses.own(supplier.ref())))
                .extracting(OwnUse::organisation)
                .containsExactly(world.north);
        assertThat(world.as(world.icbLead, () -> uses.users(supplier.ref())))
                .isEqualTo(Map.of(
                        service.id(),
                        List.of(world.northName, world.southName).stream()
                                .sorted()
                                .toList()));
        assertThat(world.as(world.icbLead, () -> register.history(supplier.ref())))
                .extracting(HistoryEntry::verb)
                .containsExactly(SupplierVerb.ADD_SERVICE, SupplierVerb.ADD);
    }

    @Test
    void onlyTheLeadOfAnOrganisationSaysWhatItUses() {
        var supplier = add("Brightwell Pathology");
        var service = service(supplier, "Blood results");
        for (var other : List.of(world.northHelper, world.northApprover, world.icbLead)) {
            assertThatThrownBy(() -> use(other, world.north, supplier, service))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> use(world.southLead, world.north, supplier, service))
                .isInstanceOf(UnknownItem.class);
        assertThat(find(supplier).usedBy().number()).isZero();
    }

    @Test
    void aCircleOfSubProcessorsIsRefusedInPlainWords() {
        var first = add("First");
        var second = add("Second");
        var third = add("Third");
        name(first, second);
        name(second, third);
        name(second, third);
        assertThatThrownBy(() -> name(third, first))
                .isInstanceOf(SupplierRefused.class)
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> name(first, first)).isInstanceOf(SupplierRefused.class);
        assertThat(find(second).subProcessors()).extracting(SupplierName::name).containsExactly("Third");
        assertThat(find(second).worksFor()).extracting(SupplierName::name).containsExactly("First");
        world.run(world.icbLead, () -> services.dropSubProcessor(second.ref(), third.ref()));
        name(third, first);
        assertThat(find(third).subProcessors()).extracting(SupplierName::name).containsExactly("First");
    }

    @Test
    void aRecoveryTestHasADayThatDoesNotLieAhead() {
        var supplier = add("Brightwell Pathology");
        assertThatThrownBy(() -> tested(null))
                .isInstanceOf(Refused.class)
                .hasMessage("Say on which day the recovery was tested.");
        assertThatThrownBy(() ->
                        world.as(world.icbLead, () -> services.add(supplier.ref(), tested(LocalDate.of(2026, 11, 23)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot lie ahead");
        assertThatThrownBy(() -> new Recovery(-1, null)).isInstanceOf(Refused.class);
    }

    @Test
    void aProviderLinksItsOwnEvidenceToTheSharedRecordAndOthersDoNotNotice() {
        var supplier = add("Brightwell Pathology");
        var item = world.as(
                        world.northLead,
                        () -> library.add(world.north, EvidenceDetails.titled("Supplier review", EvidenceKind.TEST)))
                .ref();
        assertThat(world.as(world.northLead, () -> connections.search(ItemKind.SUPPLIER, world.north, "bright")))
                .singleElement()
                .satisfies(it -> assertThat(it.item()).isEqualTo(supplier.ref()));
        world.run(world.northLead, () -> connections.connect(supplier.ref(), item, ""));
        assertThat(linked(world.northLead, item)).containsExactly(supplier.ref());
        assertThat(linked(world.northLead, supplier.ref())).containsExactly(item);
        assertThat(linked(world.icbLead, supplier.ref())).containsExactly(item);
        var south = world.as(world.southLead, () -> connections.of(supplier.ref()));
        assertThat(south.items()).isEmpty();
        assertThat(south.notShared()).isZero();
        var foreign = new SupplierWorld(systems, currentUser);
        assertThatThrownBy(() -> world.as(foreign.northLead, () -> connections.of(supplier.ref())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void aPageCostsTheSameStatementsForTenSuppliersAndForFiveThousand() {
        fill(0, 10);
        var icb = page(world.icbLead);
        var provider = page(world.northLead);
        fill(10, 5_000);
        assertThat(page(world.icbLead)).isEqualTo(icb).isLessThanOrEqualTo(5);
        assertThat(page(world.northLead)).isEqualTo(provider).isLessThanOrEqualTo(6);
        var found = world.as(
                world.northLead, () -> register.list(SupplierFilter.ALL.holding("supplier 4321"), new Window(0, 25)));
        assertThat(found.rows()).extracting(SupplierRow::name).containsExactly("Supplier 4321");
    }

    private long page(Caller caller) {
        return world.as(
                caller,
                () -> StatementCount.of(() -> assertThat(register.list(SupplierFilter.ALL, new Window(0, 25))
                                .rows())
                        .isNotEmpty()));
    }

    private void fill(int from, int until) {
        world.run(
                world.icbLead,
                () -> register.addAll(
                        world.icb,
                        IntStream.range(from, until)
                                .mapToObj(it -> details("Supplier " + it).with(HARMLESS))
                                .toList()));
    }

    private static ServiceDetails tested(LocalDate on) {
        return new ServiceDetails(
                "Blood results", null, null, null, null, Recovery.UNKNOWN, new Recovery(4, 1), on, null, false);
    }

    private List<String> names(Caller caller) {
        return world.as(caller, () -> register.list(SupplierFilter.ALL, new Window(0, 100)).rows().stream()
                .map(SupplierRow::name)
                .toList());
    }

    private List<ItemRef> linked(Caller caller, ItemRef item) {
        return world.as(caller, () -> connections.of(item).items().stream()
                .map(LinkedItem::item)
                .toList());
    }

    private void name(Supplier supplier, Supplier subProcessor) {
        world.run(world.icbLead, () -> services.nameSubProcessor(supplier.ref(), subProcessor.ref()));
    }

    private void use(Caller lead, OrganisationId organisation, Supplier supplier, Offering service) {
        world.run(lead, () -> uses.use(organisation, supplier.ref(), service.id(), "Everyday work"));
    }

    private Offering service(Supplier supplier, String name) {
        return world.as(world.icbLead, () -> services.add(supplier.ref(), ServiceDetails.named(name)));
    }

    private Supplier add(String name) {
        return add(details(name));
    }

    private Supplier add(SupplierDetails details) {
        return world.as(world.icbLead, () -> register.add(world.icb, details));
    }

    private Supplier find(Supplier supplier) {
        return world.as(world.icbLead, () -> register.find(supplier.ref()));
    }

    private Saved<Supplier> change(Supplier opened, SupplierDetails details) {
        return register.change(opened.ref(), opened.edits(), details);
    }

    private static SupplierDetails details(String name) {
        return SupplierDetails.named(name);
    }

    private void refused(Caller caller, java.util.function.Supplier<?> work) {
        assertThatThrownBy(() -> world.as(caller, work::get)).isInstanceOf(AccessDeniedException.class);
    }
}
