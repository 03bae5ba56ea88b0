package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators change, who else may not, and what the trail hears of it. */
@AttestTest
@RecordApplicationEvents
class CatalogueEditTest {

    private static final OutcomeCode A1A = new OutcomeCode("A1.a");
    private static final OutcomeCode E1A = new OutcomeCode("E1.a");

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueLoad load;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    final String version = "t" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aVersionOfItsOwn() {
        as(Role.ADMINISTRATOR, () -> load.add(MadeFramework.named(version)));
    }

    @Test
    void aConfirmedLevelIsThereWithItsSourceAndRaisesTheRevision() {
        var before = framework();
        edit(() -> catalogue.confirmLevel(version, A1A, Level.ACHIEVED, "NHS page, 1 December 2026"));
        assertThat(framework().outcome(A1A).expected())
                .isEqualTo(new Expected(Level.ACHIEVED, true, "NHS page, 1 December 2026"));
        assertThat(framework().revision()).isEqualTo(before.revision() + 1);
        assertThat(before.outcome(A1A).expected().known()).isFalse();
    }

    @Test
    void aLevelCanBecomeUnknownAgain() {
        edit(() -> catalogue.confirmLevel(version, A1A, Level.ACHIEVED, "A page"));
        edit(() -> catalogue.forgetLevel(version, A1A, "The page was withdrawn"));
        assertThat(framework().outcome(A1A).expected()).isEqualTo(Expected.notKnown("The page was withdrawn"));
    }

    @Test
    void aLevelThatTheOutcomeDoesNotAllowIsRefused() {
        assertThatThrownBy(() -> edit(() -> catalogue.confirmLevel(version, A1A, Level.PARTIALLY_ACHIEVED, "A page")))
                .isInstanceOf(Refused.class)
                .hasMessage("Partially achieved is not an allowed level of A1.a.");
        assertThat(framework().revision()).isEqualTo(1);
    }

    @Test
    void aLevelWithoutASourceIsRefused() {
        assertThatThrownBy(() -> edit(() -> catalogue.confirmLevel(version, A1A, Level.ACHIEVED, "  ")))
                .isInstanceOf(Refused.class)
                .hasMessage("The source is missing.");
    }

    @Test
    void confirmingWhatIsConfirmedAlreadyChangesNothing() {
        edit(() -> catalogue.confirmLevel(version, A1A, Level.ACHIEVED, "A page"));
        var revision = framework().revision();
        edit(() -> catalogue.confirmLevel(version, A1A, Level.ACHIEVED, "A page"));
        assertThat(framework().revision()).isEqualTo(revision);
        assertThat(published("catalogue.level-set")).hasSize(1);
    }

    @Test
    void theTrailHearsTheLevelBeforeAndAfterAndOnlyAHashOfTheSource() {
        edit(() -> catalogue.confirmLevel(version, A1A, Level.ACHIEVED, "A page"));
        assertThat(published("catalogue.level-set")).singleElement().satisfies(it -> {
            assertThat(it.organisation()).isNull();
            assertThat(it.kind()).isEqualTo("outcome");
            assertThat(it.id()).isEqualTo(version + ":A1.a");
            assertThat(it.changes())
                    .contains(
                            new FieldChange("expected level", "Not known", "Achieved"),
                            new FieldChange("sureness", "Not known", "Confirmed"));
            assertThat(it.changes()).noneMatch(change -> "A page".equals(change.after()));
        });
    }

    @Test
    void anEditThatIsRolledBackIsSeenByNobody() {
        edit(() -> transaction.executeWithoutResult(status -> {
            catalogue.confirmLevel(version, A1A, Level.ACHIEVED, "A page");
            status.setRollbackOnly();
        }));
        assertThat(framework().outcome(A1A).expected().known()).isFalse();
        assertThat(framework().revision()).isEqualTo(1);
    }

    @Test
    void anOutcomeIsMappedToOtherObjectivesWithAReason() {
        edit(() -> catalogue.remap(version, A1A, 2, List.of(6, 3), "Our board sees it as risk"));
        var outcome = framework().outcome(A1A);
        assertThat(outcome.primaryObjective()).isEqualTo(2);
        assertThat(outcome.secondaryObjectives()).containsExactly(3, 6);
        assertThat(outcome.mappingReason()).isEqualTo("Our board sees it as risk");
        assertThat(published("catalogue.outcome-mapped")).hasSize(1);
    }

    @Test
    void aMappingThatMakesNoSenseIsRefused() {
        refuses("There is no objective 7.", () -> catalogue.remap(version, A1A, 7, List.of(), "Why not"));
        refuses("There is no objective 9.", () -> catalogue.remap(version, A1A, 1, List.of(9), "Why not"));
        refuses("Objective 1 is named twice.", () -> catalogue.remap(version, A1A, 1, List.of(1), "Why not"));
        refuses("The reason is missing.", () -> catalogue.remap(version, A1A, 1, List.of(), ""));
        refuses(
                "An outcome of the objectives A to D needs one primary objective from 1 to 6.",
                () -> catalogue.remap(version, A1A, 0, List.of(), "Why not"));
    }

    @Test
    void anOutcomeOfInformationGovernanceMayStayInTheStrip() {
        edit(() -> catalogue.remap(version, E1A, 0, List.of(1), "The board answers for it"));
        assertThat(framework().outcome(E1A).secondaryObjectives()).containsExactly(1);
    }

    @Test
    void anObjectiveGetsAnotherTitleAndBackAgain() {
        var title = as(Role.BOARD_READER, () -> catalogue.objective(6)).title();
        edit(() -> catalogue.retitleObjective(6, "Culture for everybody"));
        assertThat(as(Role.BOARD_READER, () -> catalogue.objective(6)).title()).isEqualTo("Culture for everybody");
        edit(() -> catalogue.retitleObjective(6, title));
        assertThat(published("catalogue.objective-retitled")).hasSize(2);
        refuses("The title is missing.", () -> catalogue.retitleObjective(6, " "));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyButAnAdministratorEdits(Role role) {
        denied(role, () -> catalogue.confirmLevel(version, A1A, Level.ACHIEVED, "A page"));
        denied(role, () -> catalogue.forgetLevel(version, A1A, "A page"));
        denied(role, () -> catalogue.remap(version, A1A, 2, List.of(), "Why not"));
        denied(role, () -> catalogue.retitleObjective(6, "Mine"));
    }

    @Test
    void nobodyReadsWithoutSigningIn() {
        assertThatThrownBy(() -> catalogue.framework(version)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anUnknownOutcomeOrVersionIsUnknown() {
        assertThatThrownBy(() ->
                        edit(() -> catalogue.confirmLevel(version, new OutcomeCode("B1.a"), Level.ACHIEVED, "A page")))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> edit(() -> catalogue.confirmLevel("none", A1A, Level.ACHIEVED, "A page")))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void aSecondStartKeepsWhatWasEdited() {
        edit(() -> catalogue.confirmLevel(version, A1A, Level.ACHIEVED, "A page"));
        as(Role.ADMINISTRATOR, () -> {
            load.load();
            load.add(MadeFramework.named(version));
        });
        assertThat(framework().outcome(A1A).expected().confirmed()).isTrue();
        assertThat(as(Role.BOARD_READER, () -> catalogue.framework("v9")).outcomes())
                .hasSize(49);
        assertThat(events.stream(CatalogueChanged.class).filter(it -> it.what().equals("catalogue.loaded")))
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(version));
    }

    @Test
    void anOutcomeThatNobodyFollowsIsRetired() {
        var file = new CatalogueFiles.CrosswalkFile(
                version,
                version + "b",
                List.of(
                        new CatalogueFiles.EntryPart("A1.a", null, CrosswalkEntry.Kind.RETIRED),
                        new CatalogueFiles.EntryPart("E1.a", "E1.a", CrosswalkEntry.Kind.SAME)));
        as(Role.ADMINISTRATOR, () -> load.add(file));
        assertThat(as(Role.BOARD_READER, () -> catalogue.crosswalk(version, version + "b")))
                .containsExactly(
                        new CrosswalkEntry(A1A, null, CrosswalkEntry.Kind.RETIRED),
                        new CrosswalkEntry(E1A, E1A, CrosswalkEntry.Kind.SAME));
    }

    private Framework framework() {
        return as(Role.BOARD_READER, () -> catalogue.framework(version));
    }

    private List<CatalogueChanged> published(String what) {
        return events.stream(CatalogueChanged.class)
                .filter(it -> it.what().equals(what))
                .toList();
    }

    private void edit(Runnable work) {
        as(Role.ADMINISTRATOR, work);
    }

    private void refuses(String sentence, Runnable work) {
        assertThatThrownBy(() -> edit(work)).isInstanceOf(Refused.class).hasMessage(sentence);
    }

    private void denied(Role role, Runnable work) {
        assertThatThrownBy(() -> as(role, work)).isInstanceOf(AccessDeniedException.class);
    }

    private void as(Role role, Runnable work) {
        as(role, () -> {
            work.run();
            return true;
        });
    }

    private <T> T as(Role role, Supplier<T> work) {
        var grant = new Grant(role, OrganisationId.next());
        return currentUser.as(new Caller(PersonId.next(), "Somebody", Set.of(grant), Set.of()), work);
    }
}
