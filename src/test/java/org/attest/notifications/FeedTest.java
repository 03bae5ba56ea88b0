package org.attest.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.catalogue.OutcomeCode;
import org.attest.comments.Audience;
import org.attest.comments.Comments;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.Visibility;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What changed, to whom it is told, and since when. */
@AttestTest
class FeedTest {

    private static final int LINES = 20;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    Feed feed;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    Assessments assessments;

    @Autowired
    Comments comments;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
    }

    @AfterEach
    void stopTheClock() {
        clock.reset();
    }

    @Test
    void aLeadReadsWhatOthersDidAndNotWhatTheyDidThemselves() {
        var item = add(system.contributor(), "Access policy");
        as(system.contributor(), () -> review.submit(item.ref()));
        as(system.lead(), () -> review.accept(item.ref()));

        assertThat(lines(system.lead()))
                .containsExactly(
                        system.contributor().name() + " submitted E-0001 Access policy",
                        system.contributor().name() + " added E-0001 Access policy");
        assertThat(lines(system.approver())).first().isEqualTo(system.lead().name() + " accepted E-0001 Access policy");
        var entry =
                as(system.approver(), () -> feed.page(null, LINES)).entries().getFirst();
        assertThat(entry.address()).isEqualTo("evidence/" + system.provider().code() + "/E-0001");
        assertThat(entry.organisation()).isEqualTo(system.provider().name());
    }

    @Test
    void anotherOrganisationReadsNothingOfIt() {
        add(system.contributor(), "Access policy");
        assertThat(lines(world.system().lead())).isEmpty();
    }

    @Test
    void aContributorReadsOfEvidenceOnlyWhatIsTheirs() {
        add(system.lead(), "Of the lead");
        assertThat(lines(system.contributor())).isEmpty();
    }

    @Test
    void theIcbReadsWhatItMaySeeAndNoMoreOnceThatEnds() {
        var item = add(system.lead(), "Access policy");
        as(system.lead(), () -> assessments.save(a1a(), answer(0, "NARRATIVE")));
        comment(Audience.TEAM);
        assertThat(lines(icb()))
                .containsExactly(
                        system.lead().name() + " added " + system.provider().code() + " E-0001 Access policy");

        comment(Audience.TEAM_AND_ICB);
        assertThat(lines(icb())).first().asString().startsWith(system.lead().name() + " commented on A1.a");

        as(
                system.lead(),
                () -> library.change(
                        item.ref(), item.version(), item.details().with(Marking.OFFICIAL, Visibility.NOTHING)));
        assertThat(lines(icb())).singleElement().asString().contains("commented on A1.a");
        assertThat(lines(system.approver())).first().asString().contains("changed E-0001");
    }

    @Test
    void whatOnePersonDidAgainAndAgainIsOneLine() {
        var version = 0L;
        for (var text : List.of("One.", "Two.", "Three.")) {
            var basedOn = version;
            as(system.lead(), () -> assessments.save(a1a(), answer(basedOn, text)));
            version = as(system.lead(), () -> assessments.answer(a1a(), code())).version();
        }
        assertThat(as(system.approver(), () -> feed.page(null, LINES)).entries())
                .first()
                .satisfies(it -> assertThat(it.times()).isGreaterThanOrEqualTo(3))
                .extracting(FeedEntry::did)
                .isEqualTo("saved the answer to");
    }

    @Test
    void aVisitKeepsItsNewsAndTheNextOneBeginsWhereItWasLeft() {
        add(system.contributor(), "Before the first look");
        assertThat(news()).hasSize(1);
        clock.move(Duration.ofMinutes(20));
        add(system.contributor(), "During the visit");
        assertThat(news()).hasSize(2);
        clock.move(Duration.ofMinutes(20));
        assertThat(news()).as("still the same visit").hasSize(2);

        clock.move(Duration.ofHours(3));
        add(system.contributor(), "Meanwhile");
        assertThat(news()).singleElement().asString().contains("Meanwhile");
        assertThat(lines(system.lead())).hasSize(3);
    }

    @Test
    void partsFollowEachOtherWithoutGapOrRepetition() {
        for (var i = 1; i <= 7; i++) {
            clock.move(Duration.ofMinutes(1));
            add(system.contributor(), "Paper " + i);
        }
        var read = new ArrayList<String>();
        UUID before = null;
        do {
            var from = before;
            var page = as(system.lead(), () -> feed.page(from, 3));
            page.entries().forEach(it -> read.add(it.item()));
            before = page.older();
        } while (before != null);
        assertThat(read)
                .hasSize(7)
                .startsWith("E-0007 Paper 7", "E-0006 Paper 6")
                .endsWith("E-0001 Paper 1");
    }

    @Test
    void aPartCostsTheSameStatementsHoweverMuchThereIs() {
        add(system.contributor(), "One");
        var few = statements();
        for (var i = 0; i < 40; i++) {
            add(system.contributor(), "Paper " + i);
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void aPartThatBeginsAtAnEntryOfOthersIsTheNewest() {
        add(system.contributor(), "Access policy");
        var entry = as(system.lead(), () -> feed.page(null, LINES)).entries().getFirst();
        var other = world.system();
        as(
                other.contributor(),
                () -> library.add(other.provider().id(), EvidenceDetails.titled("Of the other", EvidenceKind.DESIGN)));
        assertThat(as(other.lead(), () -> feed.page(entry.id(), LINES)).entries())
                .hasSize(1);
        assertThat(as(system.lead(), () -> feed.page(entry.id(), LINES)).entries())
                .isEmpty();
    }

    @Test
    void whatLiesLongBackIsNotTold() {
        add(system.contributor(), "Old");
        clock.move(Duration.ofDays(91));
        assertThat(lines(system.lead())).isEmpty();
    }

    private long statements() {
        return StatementCount.of(() -> lines(system.lead()));
    }

    private List<String> lines(Somebody reader) {
        return lines(reader.caller());
    }

    private List<String> lines(Caller reader) {
        return said(currentUser.as(reader, () -> feed.page(null, LINES)));
    }

    @Test
    void newsOfOneOrganisationAreGatheredBySubjectAndLeadToTheThingOrToTheListOfSeveral() {
        var first = add(system.contributor(), "Access policy");
        as(system.contributor(), () -> review.submit(first.ref()));
        add(system.contributor(), "Restore test");
        as(system.lead(), () -> assessments.save(a1a(), answer(0, "NARRATIVE")));

        var news = as(system.approver(), () -> feed.sinceLastLook());

        var code = system.provider().code();
        assertThat(news.changes()).isEqualTo(4);
        assertThat(news.groups()).extracting(FeedGroup::about).containsExactly("Assessment", "Evidence");
        assertThat(news.groups().getLast().deeds())
                .containsExactly(
                        new FeedDeed("added", "2 pieces of evidence", "evidence?of=" + code),
                        new FeedDeed("submitted", "E-0001 Access policy", "evidence/" + code + "/E-0001"));
        assertThat(news.groups().getFirst().deeds())
                .singleElement()
                .satisfies(it -> assertThat(it.did() + " " + it.what()).startsWith("saved the answer to A1.a"));
        assertThat(news.groups().getFirst().newest())
                .isEqualTo(news.groups().getFirst().entries().getFirst().at());
    }

    @Test
    void newsOfSeveralOrganisationsAreGatheredByOrganisation() {
        add(system.lead(), "Access policy");
        add(system.lead(), "Restore test");
        comment(Audience.TEAM_AND_ICB);

        var news = currentUser.as(icb(), () -> feed.sinceLastLook());

        assertThat(news.groups()).singleElement().satisfies(it -> {
            assertThat(it.about()).isEqualTo(system.provider().name());
            assertThat(it.deeds()).extracting(FeedDeed::did).containsExactly("commented on", "added");
            assertThat(it.entries()).hasSize(3);
        });
    }

    @Test
    void newsCostTheSameStatementsHoweverManyTheyAre() {
        add(system.contributor(), "One");
        as(system.lead(), () -> feed.sinceLastLook());
        var few = StatementCount.of(() -> as(system.lead(), () -> feed.sinceLastLook()));
        for (var i = 0; i < 40; i++) {
            add(system.contributor(), "Paper " + i);
        }
        assertThat(StatementCount.of(() -> as(system.lead(), () -> feed.sinceLastLook())))
                .isEqualTo(few);
    }

    private List<String> news() {
        return as(system.lead(), () -> feed.sinceLastLook()).groups().stream()
                .flatMap(it -> it.entries().stream())
                .map(FeedTest::said)
                .toList();
    }

    private static List<String> said(FeedPage page) {
        return page.entries().stream().map(FeedTest::said).toList();
    }

    private static String said(FeedEntry it) {
        return it.who() + " " + it.did() + " " + it.item();
    }

    private Caller icb() {
        OrganisationId icb = system.icb().id();
        return new Caller(
                system.icbLead().id(),
                system.icbLead().name(),
                Set.of(new Grant(Role.ICB_LEAD, icb)),
                Set.of(icb, system.provider().id()));
    }

    private EvidenceItem add(Somebody by, String title) {
        return as(by, () -> library.add(system.provider().id(), EvidenceDetails.titled(title, EvidenceKind.DESIGN)));
    }

    private void comment(Audience audience) {
        as(
                system.lead(),
                () -> comments.say(
                        ItemRef.outcome(system.provider().id(), "v9", "A1.a"), "NARRATIVE", audience, Set.of()));
    }

    private static AnswerChange answer(long basedOn, String statement) {
        return new AnswerChange(code(), basedOn, null, statement, null, null, Progress.IN_PROGRESS);
    }

    private AssessmentRef a1a() {
        return new AssessmentRef(system.provider().id(), DsptYear.of("2026-27"));
    }

    private static OutcomeCode code() {
        return new OutcomeCode("A1.a");
    }

    private <T> T as(Somebody somebody, Supplier<T> work) {
        return currentUser.as(somebody.caller(), work);
    }
}
