package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class EvidenceStatementsTest {

    private static final int FEW = 20;
    private static final int MANY = 2_000;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

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
    void aPageOfTheListCostsTheSameStatementsForTwentyItemsAndForTwoThousand() {
        fill(0, FEW);
        var few = count(this::page);
        fill(FEW, MANY);
        var many = count(this::page);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void aSearchCostsTheSameStatementsForTwentyItemsAndForTwoThousand() {
        fill(0, FEW);
        var few = count(this::search);
        fill(FEW, MANY);
        var many = count(this::search);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void aPageWithWhatOthersShareCostsTheSameStatementsForOneItemAndForManySharers() {
        world.run(Caller.ATTEST, () -> {
            directory.setPartner(world.icb, world.north, true, "Member trust");
            directory.setPartner(world.icb, world.south, true, "Member trust");
        });
        share(world.south, world.southLead, SharedWith.named(world.north), 1);
        var few = count(this::pageOfAll);
        share(world.south, world.southLead, SharedWith.SYSTEM_LIBRARY, 30);
        share(world.icb, world.icbLead, SharedWith.named(world.north), 30);
        var many = count(this::pageOfAll);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void theLinksOfAnOutcomeCostTheSameStatementsForOneItemAndForAHundred() {
        var items = fill(0, 100);
        var outcome = ItemRef.outcome(world.north, "v9", "A1.a");
        link(items.subList(0, 1), outcome);
        var few = count(() -> connections.of(outcome));
        link(items, outcome);
        var many = count(() -> connections.of(outcome));
        assertThat(many).isEqualTo(few);
        assertThat(world.as(world.northLead, () -> connections.of(outcome)).items())
                .hasSize(100);
    }

    private void page() {
        var filter = EvidenceFilter.of(world.north);
        assertThat(library.list(filter, Window.page(1, 25)).rows()).isNotEmpty();
    }

    private void search() {
        var filter = EvidenceFilter.of(world.north).holding("item 1");
        assertThat(library.list(filter, Window.page(1, 25)).rows()).isNotEmpty();
    }

    private void pageOfAll() {
        var filter =
                new EvidenceFilter(null, "", ReviewState.LIVE, null, null, false, EvidenceFilter.Order.TITLE, false);
        assertThat(library.list(filter, Window.page(1, 25)).rows()).isNotEmpty();
    }

    private void share(OrganisationId owner, Caller lead, SharedWith sharing, int count) {
        var details = EvidenceDetails.titled("Shared", EvidenceKind.TEST).with(sharing);
        var rows = IntStream.range(0, count)
                .mapToObj(it -> new NewEvidence("shared:" + sharing.systemLibrary() + it, details))
                .toList();
        world.run(lead, () -> library.addAll(owner, rows));
    }

    private long count(Runnable question) {
        return world.as(world.northLead, () -> StatementCount.of(question));
    }

    private List<ItemRef> fill(int from, int until) {
        var rows = IntStream.range(from, until)
                .mapToObj(it -> new NewEvidence("row:" + it, EvidenceDetails.titled("Item " + it, EvidenceKind.TEST)))
                .toList();
        return world.as(world.northLead, () -> library.addAll(world.north, rows)).stream()
                .map(EvidenceItem::ref)
                .toList();
    }

    private void link(List<ItemRef> items, ItemRef outcome) {
        world.as(
                world.northLead,
                () -> connections.connectAll(
                        items.stream().map(it -> new Connecting(it, outcome)).toList()));
    }
}
