package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Lifetime;
import org.attest.improvements.ImprovementWorld;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.Positions;
import org.attest.risks.Accountable;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one page that an organisation takes to its own board, read back from the file. */
@AttestTest
class OwnPapersTest {

    private static final int GAPS = 7;

    @Autowired
    ImprovementWorld world;

    @Autowired
    TestWorld people;

    @Autowired
    OwnPapers papers;

    @Autowired
    Positions positions;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    RiskRegister risks;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void thePaperHoldsTheFiguresOfTheOwnPosition() throws IOException {
        var trust = world.planned(GAPS);
        world.signed(trust);
        var organisation = trust.ref().organisation();
        for (var number = 1; number <= 4; number++) {
            overTolerance(trust, "Supplier %d stops".formatted(number));
            outOfDate(trust, "Restore test %d".formatted(number));
        }
        var position = world.by(trust.lead(), () -> positions.own(organisation, ImprovementWorld.YEAR));

        var file = world.by(trust.approver(), () -> papers.onePager(organisation, ImprovementWorld.YEAR));

        var read = ReadPaper.of(PackFormat.WORD, file.content());
        assertThat(read.tables().getFirst().getFirst())
                .containsExactly(position.tally().inWords(), "" + GAPS, "4 of 4", "4");
        assertThat(read.tables().getFirst().getLast().get(1)).isEqualTo("below; 7 with a signed plan in time");
        var objectives = read.rows("Objective");
        position.objectives().forEach(it -> assertThat(objectives.get(PackText.objective(it)))
                .containsExactly(
                        it.rag().symbol() + " " + it.rag().words(),
                        it.tally().inWords(),
                        "" + it.tally().gaps()));
        assertThat(read.rows("Outcome")).hasSize(OnePager.MOST_GAPS).allSatisfy((name, cells) -> {
            assertThat(cells.get(2)).isEqualTo("✓ Signed, in time");
            assertThat(cells.get(3)).endsWith(", " + UkDates.inTable(ImprovementWorld.SPRING));
        });
        assertThat(read.rows("Evidence").keySet()).hasSize(OnePager.MOST).allMatch(it -> it.contains("Restore test"));
        assertThat(read.rows("Risk").values()).hasSize(OnePager.MOST).allSatisfy(it -> assertThat(it)
                .containsExactly("No owner", "25", "✕ Not accepted"));
        marked(file);
    }

    private static void marked(PackFile file) throws IOException {
        assertThat(file.name()).startsWith("OFFICIAL-SENSITIVE Board-paper ").endsWith(".docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            assertThat(word.getHeaderList()).isNotEmpty().allMatch(it -> it.getText()
                    .contains("OFFICIAL-SENSITIVE"));
            assertThat(word.getFooterList())
                    .isNotEmpty()
                    .allMatch(it -> it.getText().contains("OFFICIAL-SENSITIVE")
                            && it.getText().contains("For its own board only"));
            assertThat(word.getParagraphs().stream().map(it -> it.getText()))
                    .contains(
                            "Below what is expected: the first 5 of 7",
                            "Evidence out of date: the first 3 of 4",
                            "Risks over tolerance: the first 3 of 4");
        }
    }

    @Test
    void takingItIsWrittenDown() {
        var trust = world.trust(1);
        var organisation = trust.ref().organisation();
        var file = world.by(trust.lead(), () -> papers.onePager(organisation, ImprovementWorld.YEAR));
        assertThat(database.sql("""
                        select count(*) from audit_entry
                        where organisation_id = :organisation and what = 'reports.own-paper-downloaded'
                        """)
                        .param("organisation", organisation.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void theLeadOfAnotherOrganisationIsToldThatThereIsNoSuchThing() {
        var trust = world.trust(1);
        var other = people.system().lead().caller();
        assertThatThrownBy(
                        () -> world.by(other, () -> papers.onePager(trust.ref().organisation(), ImprovementWorld.YEAR)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(
                        trust.icbLead(), () -> papers.onePager(trust.ref().organisation(), ImprovementWorld.YEAR)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whereNothingIsSealedItSaysSoAndNamesNoGaps() throws IOException {
        var lead = people.system().lead();
        var file = world.by(lead.caller(), () -> papers.onePager(lead.organisation(), ImprovementWorld.YEAR));
        var read = ReadPaper.of(PackFormat.WORD, file.content());
        assertThat(read.tables().getFirst().getFirst()).containsExactly("Not known", "Not known", "None recorded", "0");
        assertThat(read.rows("Objective")).isEmpty();
        assertThat(read.rows("Outcome")).isEmpty();
    }

    @Test
    void anOrganisationWithoutOutcomesHasNoSuchPaper() {
        var practice = people.organisation(Kind.GP_PRACTICE);
        people.attest(() -> directory.describe(practice.id(), Kind.GP_PRACTICE, DsptCategory.FOUR));
        var lead = people.somebody(Role.PROVIDER_LEAD, practice.id());
        assertThatThrownBy(() -> world.by(lead.caller(), () -> papers.onePager(practice.id(), ImprovementWorld.YEAR)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("answers no outcomes");
    }

    private void overTolerance(ImprovementWorld.Trust trust, String title) {
        var wording = new Wording("a supplier stops", "work stops", "care put off");
        var details = new RiskDetails(title, wording, "cyber", 2, Accountable.NOBODY, false, Shown.SCORES);
        var rating = new NewRating(Measured.CURRENT, Score.of(5, 5), UkDates.day(clock.instant()), "As we see it.");
        world.run(trust.lead(), () -> risks.add(trust.ref().organisation(), new NewRisk(details, List.of(rating))));
    }

    private void outOfDate(ImprovementWorld.Trust trust, String title) {
        var day = UkDates.day(clock.instant());
        var details =
                EvidenceDetails.titled(title, EvidenceKind.TEST).with(new Lifetime(null, null, day.minusDays(1), null));
        world.run(trust.lead(), () -> library.add(trust.ref().organisation(), details));
    }
}
