package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The years of the toolkit and their audit lists, each test on a far year of its own. */
@AttestTest
@RecordApplicationEvents
class EditionsTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2050);
    private static final OutcomeCode A1A = new OutcomeCode("A1.a");
    private static final OutcomeCode B1A = new OutcomeCode("B1.a");

    @Autowired
    Catalogue catalogue;

    @Autowired
    Editions editions;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ApplicationEvents events;

    final DsptYear year = new DsptYear(YEARS.incrementAndGet());

    @Test
    void aNewYearIsThereWithItsVersionAndDatesAndTakesAnswersFromTheDayItOpens() {
        as(() -> editions.add(year, "v9", dates()));

        var added = as(() -> catalogue.edition(year));
        assertThat(added.version()).isEqualTo("v9");
        assertThat(added.dates()).isEqualTo(dates());
        assertThat(added.takesAnswersOn(dates().opens().minusDays(1))).isFalse();
        assertThat(added.takesAnswersOn(dates().opens())).isTrue();
        assertThat(as(() -> catalogue.currentEdition()).year()).isEqualTo(DsptYear.of("2026-27"));
        assertThat(published("catalogue.edition-added")).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(year.toString());
            assertThat(it.changes()).contains(new FieldChange("version", null, "v9"));
        });
    }

    @Test
    void theDeclarationIsDataWithPlacesForOrganisationRoundAndYear() {
        as(() -> editions.add(year, "v9", dates()));
        assertThat(as(() -> editions.declarations(year))).isEqualTo(Declarations.USUAL);

        var mine = new Declarations(null, "For {organisation}: the {round} position of {year} is true.");
        as(() -> {
            editions.declare(year, mine);
            editions.declare(year, mine);
            return true;
        });

        var now = as(() -> editions.declarations(year));
        assertThat(now.interimWording()).isEqualTo(Declarations.USUAL_WORDING);
        assertThat(Declarations.filled(now.lastWording(), "The {year} Trust", "final", "2050-51"))
                .isEqualTo("For The {year} Trust: the final position of 2050-51 is true.");
        assertThat(published("catalogue.declaration-changed")).singleElement().satisfies(it -> assertThat(it.changes())
                .extracting(FieldChange::field)
                .containsExactly("final declaration"));
        assertThatThrownBy(() -> new Declarations("I, {name}, sign.", null))
                .hasMessage("{name} stands for nothing. Use {organisation}, {round} and {year}.");
        assertThatThrownBy(() -> new Declarations("An open {year", null)).isInstanceOf(Refused.class);
    }

    @Test
    void aYearIsAddedOnceAndOnlyWithAVersionThatIsThere() {
        as(() -> editions.add(year, "v9", dates()));

        refuses("DSPT %s is there already.".formatted(year), () -> editions.add(year, "v9", dates()));
        assertThatThrownBy(() -> as(() -> editions.add(new DsptYear(2098), "v99", dates())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void datesOutOfOrderAreRefusedEachUnderItsOwnDate() {
        var begin = year.startsIn();
        var muddled = new EditionDates(
                LocalDate.of(begin + 1, 9, 1),
                LocalDate.of(begin, 12, 31),
                LocalDate.of(begin, 12, 31),
                LocalDate.of(begin, 6, 30));

        assertThat(muddled.problems(year))
                .containsExactly(
                        entry(EditionDates.Date.OPENS, "DSPT %s opens in %d.".formatted(year, year.startsIn())),
                        entry(EditionDates.Date.INTERIM_DUE, "The interim position must be due after the year opens."),
                        entry(EditionDates.Date.AUDIT_FROM, "The audit must begin after the interim position is due."),
                        entry(EditionDates.Date.FINAL_DUE, "The final position must be due after the audit begins."));
        assertThatThrownBy(() -> as(() -> editions.add(year, "v9", muddled))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(() -> catalogue.edition(year))).isInstanceOf(UnknownItem.class);
        as(() -> editions.add(year, "v9", dates()));
        assertThatThrownBy(() -> run(() -> editions.changeDates(year, muddled))).isInstanceOf(Refused.class);
        assertThat(as(() -> catalogue.edition(year)).dates()).isEqualTo(dates());
    }

    @Test
    void theTrailHearsOnlyTheDateThatChanged() {
        as(() -> editions.add(year, "v9", dates()));
        var later = new EditionDates(
                dates().opens(),
                dates().interimDue(),
                dates().auditFrom(),
                dates().finalDue().plusDays(31));

        run(() -> editions.changeDates(year, later));
        run(() -> editions.changeDates(year, later));

        assertThat(published("catalogue.edition-changed")).singleElement().satisfies(it -> assertThat(it.changes())
                .containsExactly(FieldChange.of("final position due", dates().finalDue(), later.finalDue())));
    }

    @Test
    void aClosedYearTakesNoAnswersUntilItIsOpenedAgain() {
        as(() -> editions.add(year, "v9", dates()));

        run(() -> editions.close(year));
        run(() -> editions.close(year));
        assertThat(as(() -> catalogue.edition(year)).takesAnswersOn(dates().finalDue()))
                .isFalse();
        run(() -> editions.reopen(year));

        assertThat(as(() -> catalogue.edition(year)).takesAnswersOn(dates().finalDue()))
                .isTrue();
        assertThat(published("catalogue.edition-closed")).hasSize(1);
        assertThat(published("catalogue.edition-reopened")).hasSize(1);
    }

    @Test
    void anAuditListIsAddedChangedAndRemoved() {
        as(() -> editions.add(year, "v9", dates()));

        run(() -> editions.addAuditList(new AuditList(year, " Trusts ", 3, List.of(B1A, A1A, A1A))));
        assertThat(as(() -> editions.auditLists(year)))
                .containsExactly(new AuditList(year, "Trusts", 3, List.of(A1A, B1A)));
        run(() -> editions.changeAuditList("Trusts", new AuditList(year, "Trusts and ICBs", 4, List.of(B1A))));
        assertThat(as(() -> editions.auditLists(year)))
                .containsExactly(new AuditList(year, "Trusts and ICBs", 4, List.of(B1A)));
        run(() -> editions.removeAuditList(year, "trusts and icbs"));

        assertThat(as(() -> editions.auditLists(year))).isEmpty();
        assertThat(published("catalogue.audit-list-changed")).singleElement().satisfies(it -> assertThat(it.changes())
                .containsExactly(
                        new FieldChange("group", "Trusts", "Trusts and ICBs"),
                        new FieldChange("mandatory of Trusts and ICBs", "A1.a, B1.a", "B1.a"),
                        new FieldChange("chosen of Trusts and ICBs", "3", "4")));
        assertThat(published("catalogue.audit-list-removed")).hasSize(1);
    }

    @Test
    void anAuditListThatMakesNoSenseIsRefused() {
        as(() -> editions.add(year, "v9", dates()));
        run(() -> editions.addAuditList(new AuditList(year, "Trusts", 3, List.of(A1A))));
        run(() -> editions.addAuditList(new AuditList(year, "Councils", 3, List.of(A1A))));

        refuses(
                "TRUSTS has a list in DSPT %s already.".formatted(year),
                () -> editions.addAuditList(new AuditList(year, "TRUSTS", 1, List.of())));
        refuses(
                "Trusts has a list in DSPT %s already.".formatted(year),
                () -> editions.changeAuditList("Councils", new AuditList(year, "Trusts", 1, List.of())));
        refuses(
                "Name the mandatory outcomes, or say how many are chosen for each organisation.",
                () -> editions.addAuditList(new AuditList(year, "Nobody", 0, List.of())));
        refuses(
                "The group of organisations is missing.",
                () -> editions.addAuditList(new AuditList(year, " ", 1, List.of())));
        refuses(
                "CAF-aligned DSPT v9 has no C2.b.",
                () -> editions.addAuditList(new AuditList(year, "Others", 1, List.of(new OutcomeCode("C2.b")))));
        refuses(
                "CAF-aligned DSPT v9 has 49 outcomes, so a list cannot hold 50.",
                () -> editions.addAuditList(new AuditList(year, "Others", 50, List.of())));
        assertThatThrownBy(() -> run(() -> editions.addAuditList(new AuditList(new DsptYear(2097), "T", 1, List.of()))))
                .isInstanceOf(UnknownItem.class);
    }

    private EditionDates dates() {
        var begin = year.startsIn();
        return new EditionDates(
                LocalDate.of(begin, 9, 1),
                LocalDate.of(begin, 12, 31),
                LocalDate.of(begin + 1, 1, 1),
                LocalDate.of(begin + 1, 6, 30));
    }

    private List<CatalogueChanged> published(String what) {
        return events.stream(CatalogueChanged.class)
                .filter(it -> it.what().equals(what))
                .toList();
    }

    private void refuses(String sentence, Runnable work) {
        assertThatThrownBy(() -> run(work)).isInstanceOf(Refused.class).hasMessage(sentence);
    }

    private void run(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }

    private <T> T as(Supplier<T> work) {
        var grant = new Grant(Role.ADMINISTRATOR, OrganisationId.next());
        return currentUser.as(new Caller(PersonId.next(), "Somebody", Set.of(grant), Set.of()), work);
    }
}
