package org.attest.ndg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.attest.components.WaitsForMe.Waiting;
import org.attest.connections.Connections;
import org.attest.connections.ItemTitle;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What proves an evidence item of an NDG set, and what of the set waits for whom. */
@AttestTest
class NdgEvidenceTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    NdgAssessments ndg;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    List<WaitsForMe> waiting;

    @Autowired
    TestWorld people;

    NdgWorld world;

    @BeforeEach
    void makeOrganisations() {
        world = new NdgWorld(currentUser, directory, ndg, Kind.GP_PRACTICE);
    }

    @Test
    void evidenceIsLinkedToAnItemOfTheSetAndSeenFromBothEnds() {
        var item = world.overview().item(new NdgRef("1.1.1"));
        var evidence = evidence();
        world.as(world.lead, () -> connections.connect(evidence.ref(), item, ""));

        assertThat(world.by(world.lead, () -> connections.of(item)).items())
                .extracting(it -> it.item())
                .containsExactly(evidence.ref());
        assertThat(world.by(world.lead, () -> connections.of(evidence.ref())).items())
                .extracting(it -> it.title().title(), it -> it.title().address())
                .containsExactly(tuple(
                        "Standard 1, evidence 1.1.1",
                        NdgLinks.item(world.practice.code(), NdgWorld.YEAR, new NdgRef("1.1.1"))));
        assertThat(world.by(world.icbLead, () -> connections.title(item)).map(ItemTitle::title))
                .contains("Standard 1, evidence 1.1.1");
    }

    @Test
    void anItemOfAnotherOrganisationOrAnotherCategoryIsUnknown() {
        var other = new NdgWorld(currentUser, directory, ndg, Kind.GP_PRACTICE);
        var theirs = other.overview().item(new NdgRef("1.1.1"));
        var evidence = evidence();
        var supplierItem = new ItemRef(ItemKind.NDG_ITEM, world.practice.id(), "v8:IT_SUPPLIER:1.1.1");

        for (var wrong : List.of(theirs, supplierItem)) {
            assertThat(world.by(world.lead, () -> connections.title(wrong))).isEmpty();
            assertThatThrownBy(() -> world.as(world.lead, () -> connections.connect(evidence.ref(), wrong, "")))
                    .isInstanceOf(UnknownItem.class);
        }
    }

    @Test
    void aPracticeIsOfferedItemsOfItsSetAndATrustIsOfferedOutcomes() {
        var trust = new NdgWorld(currentUser, directory, ndg, Kind.ACUTE_TRUST);
        assertThat(world.by(world.lead, () -> connections.kinds(world.practice.id())))
                .containsKeys(ItemKind.NDG_ITEM, ItemKind.EVIDENCE)
                .doesNotContainKey(ItemKind.OUTCOME);
        assertThat(world.by(trust.lead, () -> connections.kinds(trust.practice.id())))
                .containsKey(ItemKind.OUTCOME)
                .doesNotContainKey(ItemKind.NDG_ITEM);
        assertThat(world.by(world.lead, () -> connections.search(ItemKind.NDG_ITEM, world.practice.id(), "1.1.1")))
                .extracting(it -> it.title().title())
                .containsExactly("Standard 1, evidence 1.1.1");
    }

    @Test
    void whatWasGivenToAContributorWaitsForThemUntilItSaysSomething() {
        var helper = world.person(Role.CONTRIBUTOR);
        var colleague = currentUser.as(Caller.ATTEST, () -> people.somebody(Role.CONTRIBUTOR, world.practice.id()));
        assertThat(waitsFor(helper)).isEmpty();
        var asColleague = world.person(colleague.id(), Role.CONTRIBUTOR);
        world.save(world.lead, "1.1.1", NdgValues.NONE.ownedBy(colleague.id()));
        assertThat(waitsFor(asColleague))
                .extracting(Waiting::sentence, Waiting::address)
                .containsExactly(tuple(
                        "NDG evidence item that is yours and not answered",
                        NdgLinks.item(world.practice.code(), NdgWorld.YEAR, new NdgRef("1.1.1"))));

        world.save(asColleague, "1.1.1", NdgValues.ofText("Our list.").ownedBy(colleague.id()));
        assertThat(waitsFor(asColleague)).isEmpty();
    }

    @Test
    void eachStepWaitsForWhoeverTakesItNext() {
        assertThat(sentences(world.lead)).containsExactly("NDG set to answer");
        world.submitted();
        assertThat(sentences(world.lead)).isEmpty();
        assertThat(sentences(world.approver)).containsExactly("NDG set to sign off");
        world.sign();
        assertThat(sentences(world.icbLead)).containsExactly("NDG set to review");
        world.as(world.icbLead, () -> ndg.giveBack(world.ref, "Say more about training."));
        assertThat(sentences(world.lead)).containsExactly("returned NDG set to work on");
    }

    private EvidenceItem evidence() {
        return world.by(
                world.lead,
                () -> library.add(
                        world.practice.id(), EvidenceDetails.titled("Our information policy", EvidenceKind.DESIGN)));
    }

    private List<String> sentences(Caller caller) {
        return waitsFor(caller).stream().map(Waiting::sentence).toList();
    }

    private List<Waiting> waitsFor(Caller caller) {
        return world.by(caller, () -> waiting.stream()
                .flatMap(it -> it.waiting().stream())
                .filter(it -> it.count() > 0 && it.sentence().contains("NDG"))
                .toList());
    }
}
