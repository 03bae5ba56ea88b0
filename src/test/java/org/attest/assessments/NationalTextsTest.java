package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;

import java.util.Set;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Declarations;
import org.attest.catalogue.Editions;
import org.attest.catalogue.Level;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What is taken to the national toolkit, and what is declared to ours. */
@AttestTest
@RecordApplicationEvents
class NationalTextsTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    NationalTexts texts;

    @Autowired
    Seals seals;

    @Autowired
    Editions editions;

    @Autowired
    ApplicationEvents events;

    AssessmentWorld world;

    @BeforeEach
    void makeOrganisations() {
        world = new AssessmentWorld(currentUser, directory, assessments);
    }

    @Test
    void anAnswerReadsAsLevelAndStatement() {
        assertThat(one().text()).isEqualTo("Level: not answered yet\n\nNo statement yet.");
        world.save(world.lead, A1A, Level.ACHIEVED, "The board meets.");
        assertThat(one().text()).isEqualTo("Level: Achieved\n\nThe board meets.");
    }

    @Test
    void theFileHoldsEveryOutcomeAndItsExportIsTold() {
        world.answerAll(world.lead);
        var all = world.by(world.approver, () -> texts.all(world.ref));
        var file = world.by(world.lead, () -> texts.export(world.ref));

        assertThat(all).hasSize(49);
        assertThat(file).startsWith("OFFICIAL-SENSITIVE").contains("Attest does not submit them");
        assertThat(all).allSatisfy(it -> assertThat(file).contains(it.name() + "\n" + it.text()));
        assertThat(events.stream(NationalTextsExported.class)).singleElement().satisfies(it -> assertThat(it.outcomes())
                .isEqualTo(49));
    }

    @Test
    void nobodyElseGetsThem() {
        var contributor = world.person(Role.CONTRIBUTOR);
        assertThatThrownBy(() -> world.by(contributor, () -> texts.one(world.ref, A1A)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(world.icbLead, () -> texts.export(world.ref)))
                .isInstanceOf(AccessDeniedException.class);
        var other = new AssessmentWorld(currentUser, directory, assessments);
        assertThatThrownBy(() -> world.by(other.lead, () -> texts.export(world.ref)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void aSealKeepsTheDeclarationThatWasShownWhenTheWordingChanges() {
        world.submitted();
        var shown = Declarations.filled(
                world.by(world.approver, () -> editions.declarations(AssessmentWorld.YEAR))
                        .interimWording(),
                world.trust.name(),
                "interim",
                AssessmentWorld.YEAR.toString());
        var seal = world.by(world.approver, () -> assessments.signOff(world.ref, shown));
        try {
            declare(new Declarations("Quite another wording.", null));
            var kept = world.by(world.approver, () -> seals.open(seal.id())).seal();
            assertThat(kept.declaration()).isEqualTo(shown).contains(world.trust.name());
            assertThat(world.by(world.approver, () -> seals.verify(seal.id()))).isTrue();
        } finally {
            declare(Declarations.USUAL);
        }
    }

    private void declare(Declarations declarations) {
        var administrator = new Caller(
                PersonId.next(), "A", Set.of(new Grant(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM)), Set.of());
        world.as(administrator, () -> editions.declare(AssessmentWorld.YEAR, declarations));
    }

    private NationalText one() {
        return world.by(world.lead, () -> texts.one(world.ref, A1A));
    }
}
