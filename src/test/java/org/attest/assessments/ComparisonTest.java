package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.A1B;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.assessments.Comparison.Movement;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.SheetReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Two positions beside each other: what moved, and the first reason that the positions themselves give. */
@AttestTest
@RecordApplicationEvents
class ComparisonTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    ApplicationEvents events;

    YearWorld world;

    @BeforeEach
    void aYearWithASeal() {
        world = new YearWorld(context);
        world.sealedLastYear();
        world.carry();
        world.confirmAll(world.lead);
        world.tasks().stream()
                .filter(it -> it.answer().level() == null)
                .forEach(it -> world.save(
                        world.lead, it.outcome().code(), it.outcome().allowed().getLast(), "Said this year."));
        world.as(world.lead, () -> world.assessments.submit(world.ref));
        world.sign();
    }

    @Test
    void lastYearIsComparedThroughWhatEachQuestionBecame() {
        worse(A1A, null);
        worse(A1B, "The deputy left and the post is not filled.");
        var compared = compare("last-year", "now");

        assertThat(compared.lines()).hasSize(49);
        assertThat(line(compared, "A1.a").movement()).isEqualTo(Movement.WORSE);
        assertThat(line(compared, "A1.b").reason())
                .isEqualTo("Reason given: The deputy left and the post is not filled.");
        assertThat(line(compared, "D1.b").movement()).isEqualTo(Movement.SAME);
        assertThat(line(compared, "A2.c").link().from()).isEqualTo(new OutcomeCode("A2.b"));
        assertThat(line(compared, "A4.b").movement()).isEqualTo(Movement.NEW);
        assertThat(line(compared, "A4.b").reason()).isEqualTo("New question");
        assertThat(line(compared, "C1.a").movement()).isEqualTo(Movement.NOT_COMPARABLE);
        assertThat(line(compared, "C1.a").before()).isNotNull();
        assertThat(compared.movements().lines()).hasSize(13);
    }

    @Test
    void twoSealsOfAYearAreComparedAndTheReasonIsTheFirstThatIsFound() {
        world.as(world.lead, () -> world.assessments.openNextRound(world.ref));
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Said anew.");
        world.as(world.lead, () -> world.assessments.submit(world.ref));
        world.sign();
        var compared = compare("seal-1", "seal-2");

        assertThat(line(compared, "A1.a").movement()).isEqualTo(Movement.WORSE);
        assertThat(line(compared, "A1.a").reason()).isEqualTo("Statement changed");
        assertThat(compared.movements().lines()).hasSize(1);
        assertThat(compare("seal-2", "seal-1").movements().lines())
                .singleElement()
                .satisfies(it -> assertThat(it.movement()).isEqualTo(Movement.BETTER));
        assertThat(world.by(world.approver, () -> world.year.positions(world.ref)))
                .extracting(PositionPoint::key)
                .containsExactly("last-year", "seal-1", "seal-2", "now");
    }

    @Test
    void theAuditedPositionIsComparedWithTheClaimAndTheAssessorsNoteIsTheReason() {
        var claimed = world.by(world.approver, () -> world.year.positions(world.ref));
        assertThat(claimed).extracting(PositionPoint::key).containsExactly("last-year", "seal-1", "now");
        var own = Objects.requireNonNull(world.overview().latestSeal());
        world.by(Caller.ATTEST, () -> context.getBean(AuditedSeals.class)
                .seal(
                        world.trust.id(),
                        own.id(),
                        new Audit(
                                PersonId.next(),
                                "I looked at this.",
                                Map.of(A1A, new Audit.Found(Level.NOT_ACHIEVED, "No minutes were kept.")))));
        var compared = compare("seal-1", "audited-1");

        assertThat(compared.movements().lines()).singleElement().satisfies(it -> {
            assertThat(it.movement()).isEqualTo(Movement.WORSE);
            assertThat(it.reason()).isEqualTo("The assessor found: No minutes were kept.");
        });
    }

    @Test
    void theIcbSeesSealedPositionsAndNowOnlyWhereDraftsAreShared() {
        assertThat(world.by(world.icbLead, () -> world.year.positions(world.ref)))
                .extracting(PositionPoint::key)
                .containsExactly("last-year", "seal-1");
        assertThatThrownBy(() -> world.by(world.icbLead, () -> world.year.compare(world.ref, "seal-1", "now")))
                .isInstanceOf(UnknownItem.class);
        world.as(world.lead, () -> directory.share(world.trust.id(), new Sharing(false, true)));

        worse(A1B, "Ours alone.");
        var compared = world.by(world.icbLead, () -> world.year.compare(world.ref, "seal-1", "now"));
        assertThat(line(compared, "A1.b").movement()).isEqualTo(Movement.WORSE);
        assertThat(line(compared, "A1.b").reason()).isEqualTo("Not shared with you");
    }

    @Test
    void othersFindNothing() {
        var foreign = new YearWorld(context);
        var contributor = world.person(Role.CONTRIBUTOR);

        assertThatThrownBy(() -> foreign.by(foreign.lead, () -> world.year.positions(world.ref)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(contributor, () -> world.year.positions(world.ref)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> compare("seal-9", "now")).isInstanceOf(UnknownItem.class);
    }

    @Test
    void whatIsShownIsExportedLineByLineAndTheTrailSaysSo(@TempDir Path folder) throws IOException {
        worse(A1A, null);
        var file = Files.write(
                folder.resolve("compared.xlsx"),
                world.by(world.lead, () -> world.year.export(world.ref, "last-year", "now", false)));

        assertThat(texts(file))
                .anySatisfy(
                        it -> assertThat(it).startsWith("A1.a Board direction").contains("Worse"));
        assertThat(events.stream(ComparisonExported.class)).singleElement().satisfies(it -> assertThat(it.rows())
                .isEqualTo(12));
    }

    private static List<String> texts(Path file) {
        try (var content = SheetReader.open(file, "compared.xlsx", Limits.forRegister())) {
            var found = new ArrayList<String>();
            content.rows("Compared")
                    .forEach(row ->
                            found.add(row.cells().stream().map(it -> it.words()).collect(Collectors.joining(" "))));
            return found;
        }
    }

    /** Opens the round again and lowers one level. */
    private void worse(OutcomeCode code, String reason) {
        if (world.stage() == Stage.SIGNED_OFF) {
            world.as(world.approver, () -> world.assessments.reopen(world.ref, "To say it right."));
        }
        world.by(world.lead, () -> {
            var now = world.assessments.answer(world.ref, code);
            return world.assessments.save(
                    world.ref,
                    new AnswerChange(
                            code,
                            now.version(),
                            Level.NOT_ACHIEVED,
                            now.statement(),
                            null,
                            null,
                            Progress.READY,
                            new Grounds(reason, now.grounds().indicators())));
        });
    }

    private Comparison compare(String of, String with) {
        return world.by(world.approver, () -> world.year.compare(world.ref, of, with));
    }

    private static Comparison.Line line(Comparison compared, String code) {
        return compared.lines().stream()
                .filter(it -> new OutcomeCode(code).equals(it.link().to()))
                .findFirst()
                .orElseThrow();
    }
}
