package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGeneratorFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.position.Rag;
import org.attest.risks.Accountable;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Packs from freezing to issue: figures that stay, words that may change until then, and who may do what. */
@AttestTest
class BoardPackTest {

    @Autowired
    SystemWorld world;

    @Autowired
    BoardPack packs;

    @Autowired
    RiskRegister risks;

    @Autowired
    SupplierRegister suppliers;

    @Autowired
    PackFiles files;

    @Autowired
    PackTemplates templates;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    MadeSystem system;
    Caller secretary;

    @BeforeEach
    void aSystemWithOneSealedTrust() {
        system = world.make(2);
        world.seal(
                system.trusts().getFirst(),
                RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        secretary = system.atIcb(Role.BOARD_SECRETARY);
    }

    @Test
    void frozenFiguresStayTheSameAfterAnswersChange() throws IOException {
        var frozen = freeze();
        world.sealAgain(
                system.trusts().getFirst(),
                RandomGeneratorFactory.of("L64X128MixRandom").create(2));

        var later = world.by(secretary, () -> packs.pack(icb(), frozen.line().id()));
        var anew = freeze();

        assertThat(later.figures()).isEqualTo(frozen.figures());
        assertThat(later.line().sha256()).isEqualTo(frozen.line().sha256());
        assertThat(anew.figures().tally()).isNotEqualTo(frozen.figures().tally());
        assertThat(wordText(frozen)).contains(frozen.figures().tally().inWords());
    }

    @Test
    void frozenRegistersStayTheSameAfterRisksSuppliersAndMeasuresChange() {
        var lead = system.icbLead();
        world.run(lead, () -> {
            risk("Old risk");
            suppliers.add(icb(), SupplierDetails.named("Old supplier"));
        });
        var frozen = freeze();
        issue(frozen);
        world.run(lead, () -> {
            risk("New risk");
            suppliers.add(icb(), SupplierDetails.named("New supplier"));
        });
        var later = world.by(secretary, () -> packs.pack(icb(), frozen.line().id()));
        var anew = freeze();

        assertThat(later.snapshot()).isEqualTo(frozen.snapshot());
        assertThat(later.line().sha256()).isEqualTo(frozen.line().sha256());
        assertThat(anew.registers()).isNotEqualTo(frozen.registers());
        var since = anew.since();
        assertThat(since.last()).isNotNull().extracting(PackLine::number).isEqualTo(1);
        assertThat(since.changes())
                .extracting(PackChange::words)
                .anyMatch(it -> it.contains("New risk"))
                .anyMatch(it -> it.contains("New supplier"))
                .noneMatch(it -> it.contains("Old"));
        assertThat(later.since()).isEqualTo(SinceLastPack.FIRST);
    }

    @Test
    void wordsThatNameSomebodyAreNotSavedUntilAPersonSaysThatTheyMayBePublished() {
        var name = system.trusts().getFirst().name();
        person("Sam Okafor");
        var frozen = freeze();
        var words = new PublicWords("We thank " + name.toUpperCase() + ".", null, "Okafor was late.", null, Set.of());
        assertThat(write(frozen, MadePacks.words().forThePublic(words)))
                .isInstanceOfSatisfying(WordsSaved.Named.class, it -> {
                    assertThat(it.found()).containsOnlyKeys(PublicPlace.SUMMARY, PublicPlace.WORSE);
                    assertThat(it.found().get(PublicPlace.SUMMARY))
                            .containsExactly(new PublicNames.Found(name, "organisation", name.toUpperCase()));
                    assertThat(it.found().get(PublicPlace.WORSE))
                            .containsExactly(new PublicNames.Found("Sam Okafor", "person", "Okafor"));
                });
        assertThat(pack(frozen).words()).as("nothing was saved").isEqualTo(PackWords.NONE);
        var confirmed =
                new PublicWords(words.summary(), null, words.worse(), null, Set.of(name, "Sam Okafor", "Nobody"));
        assertThat(issue(done(write(frozen, MadePacks.words().forThePublic(confirmed))))
                        .line()
                        .issued())
                .isTrue();
    }

    @Test
    void theMeetingMayNameTheOwnerOfThePackAndNobodyElse() {
        var frozen = freeze();
        assertThat(write(
                        frozen,
                        atMeeting("Board with " + system.trusts().getLast().name())))
                .isInstanceOfSatisfying(
                        WordsSaved.Named.class, it -> assertThat(it.found()).containsOnlyKeys(PublicPlace.MEETING));
        assertThat(write(frozen, atMeeting("Board of " + system.icb().name()))).isInstanceOf(WordsSaved.Done.class);
    }

    @Test
    void aNameThatWasSavedBeforeTheyWereSearchedStopsThePack() {
        var name = system.trusts().getFirst().name();
        var words = new PublicWords("We thank XXXX.", null, null, null, Set.of());
        var written = done(write(freeze(), MadePacks.words().forThePublic(words)));
        database.sql("update board_pack set words = replace(words, 'XXXX', :name) where id = :id")
                .param("name", name)
                .param("id", written.line().id())
                .update();
        assertThatThrownBy(() -> issue(written)).isInstanceOf(Refused.class).hasMessageContaining(name);
    }

    @Test
    void neitherTitleNorTemplateNamesAPartnerSinceTheyStandOnThePublicPartToo() {
        var partner = system.trusts().getLast().name();
        person("Ada Quillfeather");
        assertThatThrownBy(() -> world.by(secretary, () -> packs.freeze(icb(), SystemWorld.YEAR, "About " + partner)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(partner);
        for (var when : List.of("before any pack", "with a pack")) {
            for (var note : List.of("Thanks to " + partner, "Ask Quillfeather")) {
                assertThatThrownBy(() -> template(null, note)).as(when).isInstanceOf(Refused.class);
            }
            assertThatThrownBy(() -> template(partner, null)).as(when).isInstanceOf(Refused.class);
            freeze();
        }
        template(system.icb().name(), "How to read this paper");
        var frozen = freeze();
        database.sql("update pack_template set cover_note = :note where organisation_id = :icb")
                .param("note", "Thanks to " + partner)
                .param("icb", icb().id())
                .update();
        assertThatThrownBy(() -> issue(frozen))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The note on the cover");
    }

    private void template(@Nullable String above, @Nullable String note) {
        world.by(secretary, () -> templates.keep(icb(), templates.of(icb()).worded(above, note)));
    }

    private void person(String name) {
        var address = UUID.randomUUID() + "@example.org";
        world.by(
                Caller.ATTEST,
                () -> accounts.add(
                        new NewPerson(name, address),
                        Role.PROVIDER_LEAD,
                        system.trusts().getFirst().id(),
                        LocalDate.of(2026, 1, 1),
                        null));
    }

    private static PackWords atMeeting(String meeting) {
        return new PackWords(meeting, null, null, null, null, null, null, null, null, null, Map.of());
    }

    private Pack pack(Pack pack) {
        return world.by(secretary, () -> packs.pack(icb(), pack.line().id()));
    }

    @Test
    void howConfidentTheIcbLeadIsOnlyTheIcbLeadSays() {
        var frozen = freeze();
        var words = MadePacks.words().judging(null, null, Map.of(1, new Confidence(Rag.AT_RISK, "Late contracts.")));
        assertThatThrownBy(() -> write(frozen, words))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("only the ICB lead");
        var line = frozen.line();
        var written = done(world.by(system.icbLead(), () -> packs.write(icb(), line.id(), line.version(), words)));
        assertThat(written.words().confidences()).containsOnlyKeys(1);
        assertThat(write(written, MadePacks.words().judging("More.", null, words.confidences())))
                .as("the secretary writes on beside it")
                .isInstanceOf(WordsSaved.Done.class);
    }

    private static Pack done(WordsSaved saved) {
        assertThat(saved).isInstanceOf(WordsSaved.Done.class);
        return ((WordsSaved.Done) saved).pack();
    }

    @Test
    void noStatementOfAProviderIsInThePack() throws IOException {
        assertThat(wordText(freeze())).doesNotContain("SECRET-STATEMENT");
    }

    @Test
    void issuingGivesTheNextNumberOnceAndEndsEveryChange() {
        var first = freeze();
        var second = freeze();
        var issued = issue(first);

        assertThat(issued.line().number()).isEqualTo(1);
        assertThat(issue(second).line().number()).isEqualTo(2);
        assertThatThrownBy(() -> issue(issued)).isInstanceOf(Refused.class).hasMessageContaining("is issued");
        assertThatThrownBy(() -> write(issued, MadePacks.words()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stays as it is");
        assertThat(world.by(secretary, () -> packs.issued(icb(), 1)).line().id())
                .isEqualTo(first.line().id());
    }

    @Test
    void whoWritesOnOldWordsSeesTheOthers() {
        var opened = freeze();
        assertThat(write(opened, MadePacks.words())).isInstanceOf(WordsSaved.Done.class);
        assertThat(write(opened, PackWords.NONE)).isInstanceOfSatisfying(WordsSaved.Conflict.class, it -> assertThat(
                        it.theirs().words())
                .isEqualTo(MadePacks.words()));
        assertThatThrownBy(() -> issue(opened)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void readersSeeIssuedPacksAloneAndChangeNothing() {
        var reader = system.atIcb(Role.BOARD_READER);
        var draft = freeze();
        assertThat(world.by(reader, () -> packs.list(icb()))).isEmpty();
        assertThatThrownBy(() ->
                        world.by(reader, () -> packs.pack(icb(), draft.line().id())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(
                        reader, () -> files.document(icb(), draft.line().id(), PackPart.PART_2, PackFormat.WORD)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(reader, () -> packs.freeze(icb(), SystemWorld.YEAR, "Mine")))
                .isInstanceOf(AccessDeniedException.class);

        issue(draft);

        assertThat(world.by(reader, () -> packs.list(icb()))).hasSize(1);
        assertThat(world.by(reader, () -> files.document(icb(), draft.line().id(), PackPart.PART_2, PackFormat.EXCEL))
                        .name())
                .startsWith("OFFICIAL-SENSITIVE Part-2 Pack-1 ")
                .endsWith(".xlsx");
    }

    @Test
    void theIcbLeadPreparesButDoesNotIssue() {
        var lead = system.icbLead();
        var pack = world.by(lead, () -> packs.freeze(icb(), SystemWorld.YEAR, "By the lead"));
        assertThatThrownBy(() -> world.by(
                        lead,
                        () -> packs.issue(icb(), pack.line().id(), pack.line().version())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPackOfAnotherIcbAnswersLikeOneThatDoesNotExist() {
        var pack = freeze();
        var other = world.make(1);
        var stranger = other.atIcb(Role.BOARD_SECRETARY);
        assertThatThrownBy(() ->
                        world.by(stranger, () -> packs.pack(icb(), pack.line().id())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(
                        stranger, () -> packs.pack(other.icb().id(), pack.line().id())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void everyStepAndEveryDownloadIsInTheTrail() {
        var pack = freeze();
        write(pack, MadePacks.words());
        world.by(secretary, () -> files.document(icb(), pack.line().id(), PackPart.PART_2, PackFormat.WORD));
        assertThat(trail(pack.line().id())).containsExactly("reports.frozen", "reports.written", "reports.downloaded");
    }

    @Test
    void alteredFiguresAreNotShown() {
        var pack = freeze();
        database.sql("update board_pack set figures = replace(figures, 'Invented', 'Altered') where id = :id")
                .param("id", pack.line().id())
                .update();
        assertThatThrownBy(() ->
                        world.by(secretary, () -> packs.pack(icb(), pack.line().id())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("altered");
    }

    @Test
    void aFileThatIsMadeIsWrittenDownWheneverItLeavesAndNotBefore() {
        var pack = freeze().line().id();
        var made = world.by(secretary, () -> files.prepare(icb(), pack, PackPart.PART_1, PackFormat.EXCEL));
        assertThat(trail(pack)).containsExactly("reports.frozen");
        world.by(secretary, () -> files.handOut(icb(), pack, PackPart.PART_1, PackFormat.EXCEL, made));
        assertThat(trail(pack)).containsExactly("reports.frozen", "reports.downloaded");
        var stranger = world.make(0).atIcb(Role.BOARD_SECRETARY);
        assertThatThrownBy(
                        () -> world.by(stranger, () -> files.prepare(icb(), pack, PackPart.PART_1, PackFormat.EXCEL)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() ->
                        world.by(stranger, () -> files.handOut(icb(), pack, PackPart.PART_1, PackFormat.EXCEL, made)))
                .isInstanceOf(UnknownItem.class);
    }

    private List<String> trail(UUID pack) {
        return database.sql("select what from audit_entry where item_id = :pack order by at, id")
                .param("pack", pack.toString())
                .query(String.class)
                .list();
    }

    private void risk(String title) {
        var wording = new Wording("a supplier stops", "work stops", "care put off");
        risks.add(
                icb(),
                new NewRisk(
                        new RiskDetails(title, wording, "cyber", 2, Accountable.NOBODY, false, Shown.NOTHING),
                        List.of()));
    }

    private OrganisationId icb() {
        return system.icb().id();
    }

    private Pack freeze() {
        return world.by(secretary, () -> packs.freeze(icb(), SystemWorld.YEAR, "Cyber assurance"));
    }

    private Pack issue(Pack pack) {
        var line = pack.line();
        return world.by(secretary, () -> packs.issue(icb(), line.id(), line.version()));
    }

    private WordsSaved write(Pack pack, PackWords words) {
        var line = pack.line();
        return world.by(secretary, () -> packs.write(icb(), line.id(), line.version(), words));
    }

    private String wordText(Pack pack) throws IOException {
        var file = world.by(secretary, () -> files.document(icb(), pack.line().id(), PackPart.PART_2, PackFormat.WORD));
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.content())))) {
            return text.getText();
        }
    }
}
