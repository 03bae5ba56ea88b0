package org.attest.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.measures.MeasureWorld.END_OF_OCTOBER;
import static org.attest.measures.MeasureWorld.OCTOBER;
import static org.attest.measures.MeasureWorld.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.connections.Connections;
import org.attest.drafts.Drafts;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.measures.MeasureWorld.Made;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Readings: who types and reads them, what they may say, and that none is ever overwritten. */
@AttestTest
class MeasureBookTest {

    private static final String EDR = "edr-coverage";
    private static final String FORM = MeasureBook.form(EDR);
    private static final String SCORE = "exposure-score";

    @Autowired
    MeasureWorld world;

    @Autowired
    MeasureBook book;

    @Autowired
    Drafts drafts;

    @Autowired
    WorkedOutReadings workedOut;

    @Autowired
    AuditTrail trail;

    @Autowired
    Connections connections;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Made made;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        made = world.make();
    }

    @Test
    void aLeadRecordsAReadingThatTheOwnApproverAndTheIcbReadAndNobodyElse() {
        var reading = record(made.northLead(), made.north(), EDR, OCTOBER, Figure.share(960, 1_000));
        assertThat(reading.rating()).isEqualTo(Rating.NEAR);
        assertThat(reading.source()).isEqualTo("Detection platform");

        for (var reader : List.of(made.northLead(), made.northApprover(), made.icbLead())) {
            assertThat(latest(reader, made.north(), EDR)).isEqualTo(reading);
        }
        assertThatThrownBy(() -> latest(made.southLead(), made.north(), EDR)).isInstanceOf(UnknownItem.class);
        assertThat(readings(made.southLead(), EDR)).isEmpty();
        assertThatThrownBy(() -> world.by(made.southLead(), () -> book.history(made.north(), EDR, OCTOBER)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void onlyLeadsTypeAndTheIcbLeadAlsoForPartners() {
        var wanted = NewReading.of(EDR, OCTOBER, Figure.amount("97"), END_OF_OCTOBER);
        assertThatThrownBy(() -> world.by(made.northApprover(), () -> book.record(made.north(), wanted)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.by(made.southLead(), () -> book.record(made.north(), wanted)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(made.system().contributor().caller(), () -> book.of(made.north())))
                .isInstanceOf(AccessDeniedException.class);
        var reading = done(world.by(made.icbLead(), () -> book.record(made.north(), wanted)));
        assertThat(reading.by()).isEqualTo(made.icbLead().person());
        assertThat(latest(made.northLead(), made.north(), EDR)).isEqualTo(reading);
    }

    @Test
    void whatCannotBeIsRefusedInOneSentenceAndNothingIsKept() {
        refused(EDR, OCTOBER, Figure.share(-1, 10), END_OF_OCTOBER, "below 0");
        refused(EDR, OCTOBER, Figure.share(52, 49), END_OF_OCTOBER, "52 of 49 cannot be");
        refused(EDR, OCTOBER, Figure.share(0, 0), END_OF_OCTOBER, "Choose “Not applicable”");
        refused(EDR, OCTOBER, Figure.amount("100.1"), END_OF_OCTOBER, "cannot be over 100%");
        refused(EDR, OCTOBER, Figure.amount("1.23456"), END_OF_OCTOBER, "at most four decimals");
        refused(SCORE, OCTOBER, Figure.share(1, 2), END_OF_OCTOBER, "takes one figure");
        refused(SCORE, OCTOBER, Figure.amount("-3"), END_OF_OCTOBER, "below 0");
        refused(SCORE, OCTOBER, Figure.amount("30"), LocalDate.of(2026, 11, 23), "data date is in the future");
        refused(SCORE, OCTOBER, Figure.amount("30"), LocalDate.of(2026, 9, 30), "before the month");
        refused(SCORE, YearMonth.of(2026, 12), Figure.amount("30"), END_OF_OCTOBER, "has not begun");
        refused(SCORE, OCTOBER, Figure.Absent.NOT_APPLICABLE, END_OF_OCTOBER, "why the measure does not apply");
        refused("evidence-in-date", OCTOBER, Figure.share(1, 2), END_OF_OCTOBER, "Attest works out");
        refused("no-such-measure", OCTOBER, Figure.share(1, 2), END_OF_OCTOBER, "nothing here");
        assertThat(world.by(made.northLead(), () -> book.of(made.north())))
                .allMatch(it -> it.latest() == null && it.trend() == null);
    }

    private void refused(String measure, YearMonth month, Figure figure, LocalDate dataDate, String why) {
        var wanted = NewReading.of(measure, month, figure, dataDate);
        assertThatThrownBy(() -> world.by(made.northLead(), () -> book.record(made.north(), wanted)))
                .as(why)
                .hasMessageContaining(why);
    }

    @Test
    void aReadingIsNeverOverwrittenOnlySupersededWithAReason() {
        var first = record(made.northLead(), made.north(), SCORE, OCTOBER, Figure.amount("45"));
        var wanted = NewReading.of(SCORE, OCTOBER, Figure.amount("54"), END_OF_OCTOBER);
        assertThatThrownBy(() -> world.by(
                        made.northLead(), () -> book.record(made.north(), wanted.superseding(first.id(), " "))))
                .hasMessageContaining("Give the reason");
        var second = done(world.by(
                made.northLead(),
                () -> book.record(made.north(), wanted.superseding(first.id(), "SECRET digits were swapped."))));

        var history = world.by(made.northApprover(), () -> book.history(made.north(), SCORE, OCTOBER));
        assertThat(history).hasSize(2);
        assertThat(history.getFirst()).isEqualTo(second);
        assertThat(history.getLast().figure()).isEqualTo(Figure.amount("45"));
        assertThat(history.getLast().superseded()).isTrue();
        assertThat(second.why()).isEqualTo("SECRET digits were swapped.");
        assertThat(readings(made.northLead(), SCORE)).containsExactly(second);
        assertThat(told(made.north()))
                .contains("measures.recorded", "measures.superseded", "before=45, after=54", "sha256:")
                .doesNotContain("SECRET");
    }

    @Test
    void whoRecordsSecondSeesBothAndNothingIsLost() {
        var theirs = record(made.northLead(), made.north(), EDR, OCTOBER, Figure.share(99, 100));
        var mine = NewReading.of(EDR, OCTOBER, Figure.share(98, 100), END_OF_OCTOBER);
        assertThat(world.by(made.icbLead(), () -> book.record(made.north(), mine)))
                .isEqualTo(new Recorded.Conflict(theirs));
        assertThat(readings(made.icbLead(), EDR)).containsExactly(theirs);

        var chosen = done(world.by(
                made.icbLead(), () -> book.record(made.north(), mine.superseding(theirs.id(), "From the report."))));
        assertThat(readings(made.icbLead(), EDR)).containsExactly(chosen);
        assertThatThrownBy(() -> world.by(
                        made.icbLead(),
                        () -> book.record(
                                made.north(),
                                NewReading.of(EDR, OCTOBER.minusMonths(1), Figure.share(1, 2), END_OF_OCTOBER)
                                        .superseding(theirs.id(), "Another month."))))
                .hasMessageContaining("no reading of this month");
    }

    @Test
    void anOlderMonthRecordedLaterIsNotTheLatestAndTheTrendSaysTheBetterWay() {
        record(made.northLead(), made.north(), SCORE, OCTOBER, Figure.amount("28"));
        record(made.northLead(), made.north(), SCORE, OCTOBER.minusMonths(4), Figure.amount("45"));
        var line = line(made.northLead(), made.north(), SCORE);
        assertThat(Objects.requireNonNull(line.latest()).month()).isEqualTo(OCTOBER);
        assertThat(Objects.requireNonNull(line.trend()).inWords()).isEqualTo("Down 17 since June 2026, better");

        record(made.northLead(), made.north(), EDR, OCTOBER.minusMonths(1), Figure.share(980, 1_000));
        record(made.northLead(), made.north(), EDR, OCTOBER, Figure.share(940, 1_000));
        assertThat(Objects.requireNonNull(
                                line(made.northLead(), made.north(), EDR).trend())
                        .inWords())
                .isEqualTo("Down 4 points since September 2026, worse");
        record(made.northLead(), made.north(), EDR, OCTOBER.plusMonths(1), Figure.Absent.NOT_KNOWN);
        assertThat(line(made.northLead(), made.north(), EDR).trend())
                .as("not known is not compared")
                .isNull();
    }

    @Test
    void theWeakestComesFirstWhicheverWayIsBetterAndStandsBesideTheAverage() {
        record(made.northLead(), made.north(), SCORE, OCTOBER, Figure.amount("20"));
        record(made.southLead(), made.south(), SCORE, OCTOBER, Figure.amount("80"));
        record(made.northLead(), made.north(), EDR, OCTOBER, Figure.amount("80"));
        record(made.southLead(), made.south(), EDR, OCTOBER, Figure.amount("99"));
        record(made.icbLead(), made.system().icb().id(), EDR, OCTOBER, Figure.Absent.NOT_KNOWN);

        assertThat(order(SCORE)).containsExactly(made.south(), made.north());
        assertThat(order(EDR))
                .containsExactly(made.north(), made.south(), made.system().icb().id());
        assertThat(world.by(made.icbLead(), () -> book.withoutReading(SCORE)))
                .containsExactly(made.system().icb().id());

        var score = sum(SCORE);
        assertThat(score.weakest()).extracting(Reading::organisation).containsExactly(made.south());
        assertThat(score.average()).isEqualByComparingTo("50");
        assertThat(score.count(Rating.OFF_TARGET)).isOne();
        assertThat(score.withoutReading()).isOne();
        var coverage = sum(EDR);
        assertThat(coverage.weakest()).extracting(Reading::organisation).containsExactly(made.north());
        assertThat(coverage.known()).as("not known is no zero").isEqualTo(2);
        assertThat(coverage.average()).isEqualByComparingTo(new BigDecimal("89.5"));
        assertThat(coverage.count(Rating.NOT_KNOWN)).isOne();
    }

    @Test
    void whatAttestWorksOutIsRecordedOnceAndOnlyByItself() {
        var wanted = NewReading.of("evidence-in-date", OCTOBER, Figure.share(9, 10), END_OF_OCTOBER);
        var found = List.of(new WorkedOutReadings.WorkedOut(made.north(), wanted));
        for (var i = 0; i < 2; i++) {
            world.run(Caller.ATTEST, () -> transaction.executeWithoutResult(_ -> workedOut.record(found, "Sealed.")));
        }
        var history = world.by(made.northLead(), () -> book.history(made.north(), "evidence-in-date", OCTOBER));
        assertThat(history).hasSize(1);
        assertThat(history.getFirst().workedOut()).isTrue();
        assertThat(history.getFirst().by()).isEqualTo(Caller.ATTEST.person());
        assertThatThrownBy(() -> world.run(
                        made.icbLead(),
                        () -> transaction.executeWithoutResult(_ -> workedOut.record(found, "By hand."))))
                .isInstanceOf(AccessDeniedException.class);
        var typed = List.of(new WorkedOutReadings.WorkedOut(
                made.north(), NewReading.of(EDR, OCTOBER, Figure.share(9, 10), END_OF_OCTOBER)));
        assertThatThrownBy(() -> world.run(
                        Caller.ATTEST, () -> transaction.executeWithoutResult(_ -> workedOut.record(typed, "Sealed."))))
                .hasMessageContaining("typed by people");
    }

    @Test
    void whatWasReadBeforeAnotherRecordedIsToldSoAndOverwritesNothing() {
        worksOut(OCTOBER.minusMonths(1), 5);
        assertThatThrownBy(() -> world.run(
                        Caller.ATTEST,
                        () -> transaction.executeWithoutResult(_ -> {
                            world.by(made.northLead(), () -> book.of(made.north())); // from here on it sees this state
                            CompletableFuture.runAsync(() -> worksOut(OCTOBER, 9))
                                    .join();
                            workedOut.record(List.of(share(OCTOBER, 8)), "Frozen.");
                        })))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(world.by(made.northLead(), () -> book.history(made.north(), "evidence-in-date", OCTOBER)))
                .extracting(Reading::figure)
                .containsExactly(Figure.share(9, 10));
    }

    private void worksOut(YearMonth month, int inDate) {
        var found = List.of(share(month, inDate));
        world.run(Caller.ATTEST, () -> transaction.executeWithoutResult(_ -> workedOut.record(found, "Sealed.")));
    }

    private WorkedOutReadings.WorkedOut share(YearMonth month, int inDate) {
        return new WorkedOutReadings.WorkedOut(
                made.north(), NewReading.of("evidence-in-date", month, Figure.share(inDate, 10), month.atEndOfMonth()));
    }

    @Test
    void whatIsTypedIsPrivateAndGoneOnceItIsRecorded() {
        world.run(made.northLead(), () -> drafts.keep(made.north(), FORM, 0, Map.of("part", "12", "note", "Half")));
        assertThat(world.by(made.northLead(), () -> drafts.find(made.north(), FORM)))
                .hasValueSatisfying(it -> assertThat(it.fields()).containsEntry("part", "12"));
        assertThat(world.by(made.icbLead(), () -> drafts.find(made.north(), FORM)))
                .isEmpty();
        assertThatThrownBy(() -> world.by(made.southLead(), () -> drafts.find(made.north(), FORM)))
                .isInstanceOf(UnknownItem.class);
        assertThat(told(made.north())).doesNotContain("Half");
        record(made.northLead(), made.north(), EDR, OCTOBER, Figure.share(12, 13));
        assertThat(world.by(made.northLead(), () -> drafts.find(made.north(), FORM)))
                .isEmpty();
    }

    @Test
    void aMeasureIsLinkedToEvidenceAndNamedWithItsLatestReadingToThoseWhoReadIt() {
        record(made.northLead(), made.north(), EDR, OCTOBER, Figure.share(99, 100));
        var measure = new ItemRef(ItemKind.MEASURE, made.north(), EDR);
        var item = world.by(made.northLead(), () -> {
            var added = library.add(made.north(), EvidenceDetails.titled("Coverage report", EvidenceKind.OPERATION));
            connections.connect(added.ref(), measure, "");
            return added.ref();
        });
        assertThat(world.by(made.northLead(), () -> connections.of(item)).items())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.title().title()).isEqualTo("Endpoint detection and response coverage");
                    assertThat(it.title().detail()).isEqualTo("October 2026, 99 of 100 (99%)");
                    assertThat(it.title().state()).isEqualTo("On target");
                });
        assertThatThrownBy(() -> world.by(made.southLead(), () -> connections.of(measure)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void anotherIcbReadsNothingOfThis() {
        record(made.northLead(), made.north(), EDR, OCTOBER, Figure.share(99, 100));
        var elsewhere = world.make();
        assertThatThrownBy(() -> latest(elsewhere.icbLead(), made.north(), EDR)).isInstanceOf(UnknownItem.class);
        assertThat(readings(elsewhere.icbLead(), EDR)).isEmpty();
        assertThat(elsewhere.icbLead().holds(Role.ICB_LEAD)).isTrue();
    }

    private Reading record(Caller caller, OrganisationId organisation, String measure, YearMonth month, Figure figure) {
        return world.record(caller, organisation, measure, month, figure);
    }

    private MeasureLine line(Caller caller, OrganisationId organisation, String measure) {
        return world.by(caller, () -> book.of(organisation)).stream()
                .filter(it -> it.measure().code().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private Reading latest(Caller caller, OrganisationId organisation, String measure) {
        return Objects.requireNonNull(line(caller, organisation, measure).latest());
    }

    private List<Reading> readings(Caller caller, String measure) {
        return world.by(caller, () -> book.readings(measure, null, new Window(0, 25)))
                .rows();
    }

    private List<OrganisationId> order(String measure) {
        return world.by(made.icbLead(), () -> book.weakestFirst(measure, new Window(0, 25))).rows().stream()
                .map(MeasureLine::organisation)
                .toList();
    }

    private MeasureSum sum(String measure) {
        return world.by(made.icbLead(), () -> book.sums()).stream()
                .filter(it -> it.measure().code().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private String told(OrganisationId organisation) {
        return world.by(
                        Caller.ATTEST,
                        () -> trail.entries(new AuditFilter(organisation, null, null, null), new Window(0, 50)))
                .rows()
                .toString();
    }
}
