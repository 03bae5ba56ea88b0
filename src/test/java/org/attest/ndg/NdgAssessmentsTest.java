package org.attest.ndg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Lifetime;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers, exemptions, confirmations and the year of a practice and of a supplier. */
@AttestTest
class NdgAssessmentsTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    NdgAssessments ndg;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    JdbcClient database;

    NdgWorld world;
    NdgYear ref;

    @BeforeEach
    void makeOrganisations() {
        world = new NdgWorld(currentUser, directory, ndg, Kind.GP_PRACTICE);
        ref = world.ref;
    }

    @Test
    void beforeTheFirstAnswerTheSetReadsOpenAndEmpty() {
        var overview = world.overview();
        assertThat(overview.set().category()).isEqualTo(NdgCategory.GP);
        assertThat(overview.stage()).isEqualTo(NdgStage.OPEN);
        assertThat(overview.mandatory()).isEqualTo(29);
        assertThat(overview.met()).isZero();
        assertThat(overview.soFar()).isEqualTo(NdgStatus.NOT_MET);
        assertThat(overview.olderList())
                .as("2026-27 asks v9, of which no list is known")
                .isTrue();
    }

    @Test
    void theStatusSoFarFollowsTheAnswers() {
        world.answer(world.lead, NdgItem::forApproaching);
        assertThat(world.overview().soFar()).isEqualTo(NdgStatus.APPROACHING);
        world.answer(world.lead, it -> it.mandatory() && !it.forApproaching());
        assertThat(world.overview().soFar()).isEqualTo(NdgStatus.STANDARDS_MET);
        world.save(world.lead, "1.2.4", NdgValues.saying(false));
        assertThat(world.overview().saidNo()).isEqualTo(1);
        assertThat(world.overview().soFar()).isEqualTo(NdgStatus.STANDARDS_MET);
    }

    @Test
    void twoWhoSaveTheSameItemAreToldOfBoth() {
        world.save(world.lead, "1.2.4", NdgValues.saying(true));
        var stale = new NdgChange(new NdgRef("1.2.4"), 0, NdgValues.saying(false));
        var saved = world.by(world.lead, () -> ndg.save(ref, stale));
        assertThat(saved).isInstanceOf(NdgSaved.Conflict.class);
        assertThat(saved.answer().values().yes()).isTrue();
        assertThat(world.save(world.lead, "1.2.4", NdgValues.saying(true))).isInstanceOf(NdgSaved.Unchanged.class);
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> world.save(world.lead, "1.2.4", NdgValues.ofText("Yes, we do.")))
                .isInstanceOf(NdgRefused.class)
                .hasMessage("1.2.4 asks for another answer: yes or no.");
    }

    @Test
    void aCertificateExemptsOnlyWhereTheItemNamesItAndWhileItIsInDate() {
        assertThatThrownBy(() -> world.save(world.lead, "1.2.4", exempt(NdgWorld.IN_DATE)))
                .hasMessage("No certificate exempts from 1.2.4.");
        assertThatThrownBy(() ->
                        world.save(world.lead, "4.2.4", NdgValues.exempt(Certificate.ISO_27001, NdgWorld.IN_DATE)))
                .hasMessage("Only these certificates exempt from 4.2.4: Cyber Essentials Plus.");
        assertThatThrownBy(() -> world.save(world.lead, "4.3.1", exempt(LocalDate.of(2026, 1, 1))))
                .hasMessageStartingWith("Say until when the certificate is valid");
        assertThatThrownBy(() -> world.save(world.lead, "4.3.1", exempt(null)))
                .hasMessageStartingWith("Say until when the certificate is valid");
        assertThat(world.save(world.lead, "4.3.1", exempt(NdgWorld.IN_DATE))
                        .answer()
                        .state())
                .isEqualTo(ItemState.EXEMPT);
    }

    @Test
    void aCertificateInTheLibraryGivesItsExpiryAndAnUnknownOneIsRefused() {
        assertThatThrownBy(() -> world.save(world.lead, "1.1.2", NdgValues.ofDocument("E-0099")))
                .hasMessage("There is no evidence E-0099 in the library of this organisation.");
        var certificate = world.by(
                world.lead,
                () -> library.add(
                        world.practice.id(),
                        EvidenceDetails.titled("ISO 27001 certificate", EvidenceKind.EXTERNAL)
                                .with(new Lifetime(null, null, NdgWorld.IN_DATE, null))));
        var linked = new NdgValues(null, null, certificate.reference(), null, Certificate.ISO_27001, null, null, null);
        var saved = world.save(world.lead, "4.3.1", linked).answer();
        assertThat(saved.state()).isEqualTo(ItemState.EXEMPT);
        assertThat(saved.values().certificateUntil()).isEqualTo(NdgWorld.IN_DATE);
    }

    @Test
    void anAssertionIsConfirmedOnceItsMandatoryItemsAreMetAndAChangeTakesThatBack() {
        assertThatThrownBy(() -> world.as(world.lead, () -> ndg.confirm(ref, "1.2", true)))
                .hasMessage("1.2 cannot be confirmed: 1 of its mandatory items is not answered.");
        world.save(world.lead, "1.2.4", NdgValues.saying(true));
        world.as(world.lead, () -> ndg.confirm(ref, "1.2", true));
        assertThat(world.overview().standards().getFirst().confirmed()).isEqualTo(1);
        world.save(world.lead, "1.2.4", NdgValues.saying(false));
        assertThat(world.overview().standards().getFirst().confirmed()).isZero();
    }

    @Test
    void draftsAreTheTypistsAloneAndHistoryBeginsAtSave() {
        var item = new NdgRef("1.1.1");
        world.by(world.lead, () -> ndg.keepDraft(ref, new NdgChange(item, 0, NdgValues.ofText("Hm"))));
        var colleague = world.person(Role.PROVIDER_LEAD);
        assertThat(world.by(colleague, () -> ndg.draft(ref, item))).isEmpty();
        assertThat(world.by(world.lead, () -> ndg.draft(ref, item))).isPresent();
        assertThat(world.by(world.lead, () -> ndg.history(ref, item))).isEmpty();

        world.save(world.lead, "1.1.1", NdgValues.ofText("We do."));
        world.save(colleague, "1.1.1", NdgValues.ofText("We really do."));
        assertThat(world.by(world.lead, () -> ndg.draft(ref, item))).isEmpty();
        assertThat(world.by(world.lead, () -> ndg.history(ref, item)))
                .extracting(it -> it.after().text())
                .containsExactly("We really do.", "We do.");
        assertThat(trail("ndg.answered")).isEqualTo(2);
    }

    @Test
    void aContributorAnswersOnlyWhatIsTheirsAndSeesOfTheRestTheProgress() {
        var contributor = world.person(Role.CONTRIBUTOR);
        world.save(world.lead, "1.1.1", NdgValues.ofText("Ours."));
        assertThatThrownBy(() -> world.save(contributor, "1.1.1", NdgValues.ofText("Mine.")))
                .isInstanceOf(UnknownItem.class);
        var seen = world.by(contributor, () -> ndg.answer(ref, new NdgRef("1.1.1")));
        assertThat(seen.shown()).isFalse();
        assertThat(seen.values().text()).isNull();
        assertThat(seen.state()).isEqualTo(ItemState.ANSWERED);
    }

    @Test
    void aYearGoesFromTheFirstAnswerToAcceptance() {
        var seal = world.signedOff();
        world.as(world.icbLead, () -> ndg.accept(ref));

        var overview = world.overview();
        assertThat(overview.stage()).isEqualTo(NdgStage.ACCEPTED);
        assertThat(seal.workedOut()).isEqualTo(NdgStatus.STANDARDS_MET);
        assertThat(overview.history())
                .extracting(NdgStep::move)
                .containsExactly(NdgMove.ACCEPT, NdgMove.SIGN_OFF, NdgMove.SUBMIT);
        assertThat(world.by(world.approver, () -> ndg.sealed(seal.id())).items())
                .hasSize(45);
        assertThat(trail("ndg.signed-off")).isEqualTo(1);
    }

    @Test
    void aSealNoticesASingleChangedCharacter() {
        var seal = world.signedOff();
        assertThat(world.by(world.approver, () -> ndg.verify(seal.id()))).isTrue();
        database.sql(
                        "update ndg_sealed_item set document = 'Policies, shelf 3' where seal_id = :seal and reference = '1.1.2'")
                .param("seal", seal.id())
                .update();
        assertThat(world.by(world.approver, () -> ndg.verify(seal.id()))).isFalse();
    }

    @Test
    void nobodyApprovesTheirOwnByPersonWhateverTheirRole() {
        world.submitted();
        var promoted = world.person(world.lead.person(), Role.APPROVER);
        assertThatThrownBy(() -> world.by(promoted, () -> ndg.signOff(ref, "True.")))
                .hasMessage("You submitted this assessment, so another approver must sign it off.");

        var both = world.person(Role.PROVIDER_LEAD, Role.APPROVER);
        world.as(world.approver, () -> ndg.sendBack(ref, "Look at 1.2.4."));
        world.save(both, "1.2.4", NdgValues.saying(false));
        world.as(world.lead, () -> ndg.submit(ref));
        assertThatThrownBy(() -> world.by(both, () -> ndg.signOff(ref, "True.")))
                .hasMessageStartingWith("You answered or confirmed something");
        assertThat(world.sign().number()).isEqualTo(1);
    }

    @Test
    void whatOnePersonSignedCountsOnceTheIcbCountersigned() {
        world.as(Caller.ATTEST, () -> onePerson());
        world.answer(world.lead, NdgItem::mandatory);
        var only = world.person(world.lead.person(), Role.PROVIDER_LEAD, Role.APPROVER);
        world.as(only, () -> ndg.submit(ref));
        world.by(only, () -> ndg.signOff(ref, "True."));
        assertThat(world.overview().stage()).isEqualTo(NdgStage.AWAITING_COUNTERSIGN);
        assertThat(published()).isEmpty();
        world.as(world.icbLead, () -> ndg.countersign(ref));
        assertThat(published()).hasSize(10);
        assertThat(world.overview().latestSeal().countersignedBy()).isEqualTo(world.icbLead.person());
    }

    private void onePerson() {
        database.sql("update organisation set single_person = true where id = :id")
                .param("id", world.practice.id().id())
                .update();
    }

    @Test
    void aReturnedYearIsAnsweredAgainAndTheOldSealStays() {
        var first = world.signedOff();
        assertThatThrownBy(() -> world.save(world.lead, "1.2.4", NdgValues.saying(false)))
                .hasMessage("The assessment is signed off, so answers cannot change now.");
        world.as(world.icbLead, () -> ndg.giveBack(ref, "1.2.4 reads too good."));
        world.save(world.lead, "1.2.4", NdgValues.saying(false));
        world.as(world.lead, () -> ndg.submit(ref));
        var second = world.sign();
        assertThat(world.overview().seals()).containsExactly(second, first);
    }

    @Test
    void twoPracticesSeeNothingOfEachOther() {
        var seal = world.signedOff();
        var other = new NdgWorld(currentUser, directory, ndg, Kind.GP_PRACTICE);
        for (var stranger : List.of(other.lead, other.approver, other.icbLead, other.person(Role.CONTRIBUTOR))) {
            assertThatThrownBy(() -> other.by(stranger, () -> ndg.overview(ref)))
                    .isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> other.by(stranger, () -> ndg.answer(ref, new NdgRef("1.1.1"))))
                    .isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> other.by(stranger, () -> ndg.standard(ref, 1)))
                    .isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> other.by(stranger, () -> ndg.sealed(seal.id())))
                    .isInstanceOf(UnknownItem.class);
        }
        assertThatThrownBy(() -> other.by(
                        other.lead,
                        () -> ndg.save(ref, new NdgChange(new NdgRef("1.1.1"), 0, NdgValues.ofText("Mine.")))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> other.as(other.icbLead, () -> ndg.accept(ref))).isInstanceOf(UnknownItem.class);
        assertThat(other.by(other.lead, () -> ndg.list(NdgWorld.YEAR, new Window(0, 50))
                        .rows()))
                .extracting(it -> it.organisation().id())
                .containsExactly(other.practice.id());
    }

    @Test
    void theIcbSeesProgressAlwaysAndAnswersOnceTheyAreSealed() {
        world.save(world.lead, "1.1.1", NdgValues.ofText("Ours."));
        var item = new NdgRef("1.1.1");
        assertThat(world.by(world.icbLead, () -> ndg.overview(ref))
                        .standards()
                        .getFirst()
                        .done())
                .isEqualTo(1);
        assertThat(world.by(world.icbLead, () -> ndg.answer(ref, item)).shown()).isFalse();
        world.signedOff();
        assertThat(world.by(world.icbLead, () -> ndg.answer(ref, item)).values().text())
                .isEqualTo("What we do.");
    }

    @Test
    void aCouncilAndATrustAreToldPlainlyThatThereIsNothingToAnswer() {
        var council = new NdgWorld(currentUser, directory, ndg, Kind.COUNCIL);
        assertThatThrownBy(() -> council.overview())
                .hasMessage("No list of evidence items is known for category 3, so nothing can be answered here.");
        assertThat(council.by(council.icbLead, () -> ndg.list(NdgWorld.YEAR, new Window(0, 50))
                        .rows()))
                .extracting(NdgRow::set)
                .containsExactly((NdgSet) null);
        var trust = new NdgWorld(currentUser, directory, ndg, Kind.ACUTE_TRUST);
        assertThatThrownBy(() -> trust.overview()).hasMessage("This organisation does not answer an NDG set.");
    }

    @Test
    void nothingAtAllCannotBeSubmitted() {
        assertThatThrownBy(() -> world.as(world.lead, () -> ndg.submit(ref)))
                .hasMessage("No evidence item is answered yet.");
    }

    @Test
    void aSupplierAnswersItsOwnSetInAnyKindAndTheViewCountsItsStandards() {
        var supplier = new NdgWorld(currentUser, directory, ndg, Kind.SUPPLIER);
        world = supplier;
        ref = supplier.ref;
        supplier.save(supplier.lead, "4.5.3", NdgValues.ofText("By a second factor."));
        supplier.as(supplier.lead, () -> ndg.submit(ref));
        supplier.sign();
        assertThat(supplier.overview().mandatory()).isEqualTo(98);
        assertThat(published()).contains("4: 13 of which 1").hasSize(10);
    }

    private List<String> published() {
        return database.sql("select * from ndg_published where organisation_id = :id order by standard")
                .param("id", world.practice.id().id())
                .query((row, _) -> "%d: %d of which %d"
                        .formatted(row.getInt("standard"), row.getInt("mandatory_items"), row.getInt("met")))
                .list();
    }

    private static NdgValues exempt(LocalDate until) {
        return NdgValues.exempt(Certificate.ISO_27001, until);
    }

    private long trail(String what) {
        return database.sql("select count(*) from audit_entry where organisation_id = :id and what = :what")
                .param("id", world.practice.id().id())
                .param("what", what)
                .query(Long.class)
                .single();
    }
}
