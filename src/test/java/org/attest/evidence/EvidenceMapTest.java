package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditEntry;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class EvidenceMapTest {

    @Autowired
    EvidenceMaps maps;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    Connections connections;

    @Autowired
    AuditTrail trail;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    World world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
    }

    @Test
    void everyOutcomeStandsUnderItsObjectiveWithItsEvidenceAndFileOrWithNothing() {
        var item = add("Board minutes", Visibility.CONTENT);
        link(item, outcome("A1.a"));
        link(item, ItemRef.objective(world.north, 1));
        world.run(
                world.northLead,
                () -> library.attach(item, "minutes.txt", new ByteArrayInputStream("said".getBytes())));
        var map = map();
        assertThat(map.branches()).hasSize(7);
        assertThat(map.branches().getFirst().heading()).startsWith("1 ");
        assertThat(map.branches().getFirst().leaves().getFirst().title()).startsWith("Objective 1");
        var leaf = leaf(map, "A1.a");
        assertThat(leaf.proofs()).extracting(EvidenceMap.Proof::file).containsExactly("minutes.txt");
        assertThat(leaf.address()).endsWith("/2026-27/A1.a");
        assertThat(leaf(map, "B1.a").nothingLinked()).isTrue();
        assertThat(leaf(map, "B1.a").address()).endsWith("/2026-27/B1.a");
        assertThat(map.withNothing()).isEqualTo(map.leaves().size() - 2);
    }

    @Test
    void whatNoLongerCountsProvesNothing() {
        var item = add("Old plan", Visibility.CONTENT);
        link(item, outcome("A1.a"));
        world.run(world.northLead, () -> review.withdraw(item, "Out of use"));
        assertThat(leaf(map(), "A1.a").nothingLinked()).isTrue();
    }

    @Test
    void theIcbReadsHowMuchIsNotSharedAndNobodyElseReadsAnything() {
        link(add("Hidden", Visibility.NOTHING), outcome("A1.a"));
        var leaf = leaf(world.as(world.icbLead, () -> maps.of(world.north)), "A1.a");
        assertThat(leaf.proofs()).isEmpty();
        assertThat(leaf.notShared()).isEqualTo(1);
        assertThat(leaf.nothingLinked()).isFalse();
        for (var foreign : List.of(world.north, OrganisationId.next())) {
            assertThatThrownBy(() -> world.as(world.southLead, () -> maps.of(foreign)))
                    .isInstanceOf(UnknownItem.class);
        }
    }

    @Test
    void anExportIsInTheTrail() {
        link(add("Plan", Visibility.CONTENT), outcome("A1.a"));
        world.run(world.northLead, () -> maps.export(world.north));
        var administrator = World.caller(Role.ADMINISTRATOR, world.icb);
        assertThat(world.as(
                                administrator,
                                () -> trail.entries(new AuditFilter(world.north, null, null, null), Window.page(1, 25)))
                        .rows())
                .extracting(AuditEntry::what)
                .contains("evidence.exported");
    }

    @Test
    void aMapCostsTheSameStatementsForOneItemAndForHundreds() {
        link(add("One", Visibility.CONTENT), outcome("A1.a"));
        var few = statements();
        var rows = IntStream.range(0, 200)
                .mapToObj(it -> new NewEvidence("row:" + it, EvidenceDetails.titled("Item " + it, EvidenceKind.TEST)))
                .toList();
        var codes = List.of("A1.a", "A1.b", "B1.a", "B2.a", "C1.a", "D1.a");
        world.run(world.northLead, () -> {
            var items = library.addAll(world.north, rows);
            connections.connectAll(IntStream.range(0, items.size())
                    .mapToObj(it -> new Connecting(items.get(it).ref(), outcome(codes.get(it % codes.size()))))
                    .toList());
        });
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        return StatementCount.of(this::map);
    }

    private EvidenceMap map() {
        return world.as(world.northLead, () -> maps.of(world.north));
    }

    private static EvidenceMap.Leaf leaf(EvidenceMap map, String code) {
        return map.leaves().stream()
                .filter(it -> it.title().startsWith(code + " "))
                .findFirst()
                .orElseThrow();
    }

    private ItemRef add(String title, Visibility visibility) {
        var details = EvidenceDetails.titled(title, EvidenceKind.TEST).with(Marking.OFFICIAL, visibility);
        return world.as(world.northLead, () -> library.add(world.north, details))
                .ref();
    }

    private void link(ItemRef item, ItemRef other) {
        world.run(world.northLead, () -> connections.connect(item, other, ""));
    }

    private ItemRef outcome(String code) {
        return ItemRef.outcome(world.north, "v9", code);
    }
}
