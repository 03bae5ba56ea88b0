package org.attest.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.components.WaitsForMe;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.Arrival;
import org.attest.returns.ProblemKind;
import org.attest.returns.ReturnIntake;
import org.attest.returns.ReturnRefused;
import org.attest.returns.ReturnSheet;
import org.attest.returns.ReturnWorkbook;
import org.attest.returns.ZipLine;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** An ICB asks for returns, gives out workbooks by the zip, takes them back by the zip, and reminds once a day. */
@AttestTest
class CampaignsTest {

    private static final DsptYear YEAR = new DsptYear(2026);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final Arrival ARRIVAL =
            new Arrival("Each lead", LocalDate.of(2026, 11, 20), "Called back on numbers we hold.");

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignFiles files;

    @Autowired
    CampaignStore store;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ReturnWorkbook workbook;

    @Autowired
    ReturnIntake intake;

    @Autowired
    List<WaitsForMe> waiting;

    private Organisation icb;
    private Somebody person;

    @BeforeEach
    void makeAnIcb() {
        clock.reset();
        icb = world.organisation(Kind.ICB);
        person = world.somebody(Role.ICB_LEAD, icb.id());
    }

    @AfterEach
    void timeGoesBack() {
        clock.reset();
    }

    @Test
    void workbooksGoOutInOneZipAndComeBackInOneWithAReceiptEach() {
        var trusts = trusts(3);
        var campaign = open(trusts);
        var out = made(campaign);
        assertThat(out).hasSize(3);

        var filled = new LinkedHashMap<String, byte[]>();
        var names = new ArrayList<>(out.keySet());
        filled.put("one.xlsx", filled(out.get(names.get(0)), "Achieved"));
        filled.put("two.xlsx", filled(out.get(names.get(1)), "Achieved"));
        filled.put("again.xlsx", filled.get("two.xlsx"));
        filled.put("untouched.xlsx", out.get(names.get(2)));
        filled.put("inside.zip", zipped(Map.of("x.xlsx", filled.get("one.xlsx"))));
        filled.put("not.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8));
        filled.put("foreign.xlsx", foreign());
        var told = new ArrayList<Integer>();
        var lines = load(campaign, filled, told);

        assertThat(lines).extracting(ZipLine::file).containsExactlyElementsOf(filled.keySet());
        assertThat(lines).extracting(ZipLine::isLoaded).containsExactly(true, true, false, false, false, false, false);
        assertThat(lines.get(2).reason()).startsWith("The same file again");
        assertThat(lines.get(3).reason()).isEqualTo("There was nothing to apply in it.");
        assertThat(lines.get(4).reason()).startsWith(ProblemKind.NOT_A_WORKBOOK_IN_ZIP.message());
        assertThat(lines.get(6).reason()).startsWith(ProblemKind.NOBODYS_WORKBOOK.message());
        assertThat(told).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(rows(campaign))
                .extracting(CampaignRow::state)
                .containsExactly(
                        CampaignRow.State.NOT_DOWNLOADED, CampaignRow.State.UNCONFIRMED, CampaignRow.State.UNCONFIRMED);
    }

    @Test
    void twoWorkbooksOfOneOrganisationAreBothNamedAndNeitherIsLoaded() {
        var campaign = open(trusts(1));
        var bytes = made(campaign).values().iterator().next();
        var lines = load(
                campaign,
                Map.of("a.xlsx", filled(bytes, "Achieved"), "b.xlsx", filled(bytes, "Not achieved")),
                new ArrayList<>());

        assertThat(lines).allSatisfy(it -> {
            assertThat(it.isLoaded()).isFalse();
            assertThat(it.reason()).startsWith(ProblemKind.WORKBOOK_TWICE.message());
        });
    }

    @Test
    void aStopLeavesWhatWasLoadedAndNothingHalf() {
        var campaign = open(trusts(2));
        var filled = new LinkedHashMap<String, byte[]>();
        made(campaign).forEach((name, bytes) -> filled.put(name, filled(bytes, "Achieved")));
        var zip = file(zipped(filled));
        var progress = new AtomicReference<Progress>();
        progress.set(Progress.telling(it -> {
            if (it.phase() == Progress.Phase.LOADING && it.done() == 1) {
                progress.get().cancel();
            }
        }));
        var lines =
                progress.get().during(() -> by(lead(), () -> files.load(campaign, zip, ARRIVAL, pdf(), "mail.pdf")));

        assertThat(lines).hasSize(1);
        assertThat(rows(campaign)).filteredOn(it -> it.track().sent() != null).hasSize(1);
    }

    @Test
    void whatIsInAlreadyIsToldApartWhenTheZipIsLoadedAgain() {
        var campaign = open(trusts(1));
        var filled =
                Map.of("one.xlsx", filled(made(campaign).values().iterator().next(), "Achieved"));
        load(campaign, filled, new ArrayList<>());

        var again = load(campaign, filled, new ArrayList<>());

        assertThat(again.getFirst().isLoaded()).isFalse();
        assertThat(again.getFirst().reason()).startsWith("It is in already");
    }

    @Test
    void aLoadThatARestartEndedIsSaidSoAndOneThatCameToItsEndIsNot() {
        var campaign = open(trusts(1));
        var loads = new CampaignLoads(store, currentUser, clock, transactions);
        var line = new ZipLine("a.xlsx", null, null, null, "");
        by(lead(), () -> {
            loads.begin(campaign).went(line, 50);
            return true;
        });
        assertThat(by(lead(), () -> loads.broken(campaign))).isEmpty();
        assertThat(broken(campaign).perhapsElsewhere()).isTrue();

        clock.move(CampaignLoads.LONGEST_SILENCE.plusSeconds(1));

        assertThat(broken(campaign))
                .returns(1, BrokenLoad::looked)
                .returns(0, BrokenLoad::loaded)
                .returns(50, BrokenLoad::of)
                .returns(false, BrokenLoad::perhapsElsewhere);
        load(campaign, Map.of("not.xlsx", new byte[0]), new ArrayList<>());
        assertThat(by(lead(), () -> files.brokenLoad(campaign))).isEmpty();
    }

    private BrokenLoad broken(UUID campaign) {
        return by(lead(), () -> files.brokenLoad(campaign)).orElseThrow();
    }

    @Test
    void aHostileZipLoadsNothing() {
        var campaign = open(trusts(1));
        var good = filled(made(campaign).values().iterator().next(), "Achieved");
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 201; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        var bomb = Map.of("good.xlsx", good, "bomb.xlsx", new byte[26 * 1024 * 1024]);
        for (var hostile : List.of(
                Map.entry(ProblemKind.ZIP_NAMES, zipped(Map.of("good.xlsx", good, "../up.xlsx", good))),
                Map.entry(ProblemKind.ZIP_NAMES, zipped(Map.of("good.xlsx", good, "/etc/x.xlsx", good))),
                Map.entry(ProblemKind.ZIP_NAMES, zipped(Map.of("good.xlsx", good, "GOOD.xlsx", good))),
                Map.entry(ProblemKind.ZIP_TOO_MANY, zipped(many)),
                Map.entry(ProblemKind.ZIP_TOO_LARGE, zipped(bomb)),
                Map.entry(ProblemKind.ZIP_NOT_READ, "PK no zip".getBytes(StandardCharsets.UTF_8)))) {
            var zip = file(hostile.getValue());
            assertThatThrownBy(() -> by(lead(), () -> files.load(campaign, zip, ARRIVAL, pdf(), "mail.pdf")))
                    .isInstanceOfSatisfying(
                            ReturnRefused.class, it -> assertThat(it.kind()).isEqualTo(hostile.getKey()));
        }
        assertThat(rows(campaign))
                .allSatisfy(it -> assertThat(it.track().sent()).isNull());
    }

    @Test
    void anOrganisationIsRemindedOnceADayUntilItSends() {
        var trusts = trusts(2);
        var campaign = open(trusts);
        var all = trusts.stream().map(Organisation::id).toList();
        assertThat(by(lead(), () -> campaigns.chase(campaign, all))).isEqualTo(2);
        assertThat(by(lead(), () -> campaigns.chase(campaign, all))).isZero();
        assertThat(rows(campaign)).allSatisfy(it -> assertThat(it.chasedAt()).isNotNull());

        clock.move(Duration.ofDays(1));
        var filled = new LinkedHashMap<String, byte[]>();
        var out = made(campaign);
        var first = out.keySet().iterator().next();
        filled.put(first, filled(out.get(first), "Achieved"));
        load(campaign, filled, new ArrayList<>());
        assertThat(by(lead(), () -> campaigns.chase(campaign, all))).isEqualTo(1);
    }

    @Test
    void whoHasNotSentWhenTheDayIsPastIsLateAndComesFirst() {
        var trusts = trusts(2);
        var campaign = open(trusts);
        var downloader = world.somebody(Role.PROVIDER_LEAD, trusts.get(1).id());
        export(downloader.caller(), trusts.get(1));
        assertThat(rows(campaign))
                .extracting(CampaignRow::state)
                .containsExactly(CampaignRow.State.NOT_DOWNLOADED, CampaignRow.State.DOWNLOADED);

        clock.move(Duration.ofDays(10));
        assertThat(rows(campaign)).extracting(CampaignRow::state).containsOnly(CampaignRow.State.LATE);
        assertThat(by(lead(), () -> campaigns.export(campaign))).isNotEmpty();
    }

    @Test
    void onlyTheSheetsThatAreAskedGoOutAndWhatComesIsJudgedByThem() {
        var trust = trusts(1).getFirst();
        var asked = new NewCampaign("Levels", YEAR, DUE, Set.of(ReturnSheet.OUTCOMES), Set.of(trust.id()));
        var campaign = by(lead(), () -> campaigns.open(icb.id(), asked)).id();
        var other = by(
                        lead(),
                        () -> campaigns.open(
                                icb.id(),
                                new NewCampaign(
                                        "Levels and risks",
                                        YEAR,
                                        DUE,
                                        Set.of(ReturnSheet.OUTCOMES, ReturnSheet.RISKS),
                                        Set.of(trust.id()))))
                .id();
        var out = made(campaign).values().iterator().next();
        assertThat(sheets(out)).contains("Outcomes").doesNotContain("Indicators", "Evidence");

        var lines = load(campaign, Map.of("one.xlsx", filled(out, "Achieved")), new ArrayList<>());

        assertThat(lines.getFirst().reason()).isEmpty();
        assertThat(rows(campaign)).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(CampaignRow.State.UNCONFIRMED);
            assertThat(it.without()).isEmpty();
        });
        var taken = lines.getFirst().taken();
        assertThat(by(lead(), () -> intake.receipt(Objects.requireNonNull(taken)))
                        .lines())
                .allMatch(it -> it.sheet() == ReturnSheet.OUTCOMES);
        assertThat(rows(other)).singleElement().satisfies(it -> assertThat(it.rowsInWords())
                .isEqualTo("1 changed, 0 new; without Risks"));
    }

    private static List<String> sheets(byte[] workbook) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anAskedOrganisationSeesThatItIsAskedUntilTheCampaignIsClosed() {
        var trust = trusts(1).getFirst();
        var provider = world.somebody(Role.PROVIDER_LEAD, trust.id()).caller();
        var campaign = open(List.of(trust));
        assertThat(by(provider, campaigns::asked)).singleElement().satisfies(it -> {
            assertThat(it.due()).isEqualTo(DUE);
            assertThat(it.sheets()).startsWith("Outcomes");
        });
        assertThat(sentences(provider)).contains("return that the ICB asks for");

        by(lead(), () -> {
            campaigns.close(campaign);
            return true;
        });
        assertThat(by(provider, campaigns::asked)).isEmpty();
        assertThatThrownBy(() -> by(lead(), () -> campaigns.chase(campaign, Set.of(trust.id()))))
                .isInstanceOf(Refused.class);
        by(lead(), () -> {
            campaigns.reopen(campaign);
            return true;
        });
        assertThat(by(provider, campaigns::asked)).hasSize(1);
    }

    @Test
    void nobodyElseLearnsAnythingAndOnlyPartnersAreAsked() {
        var campaign = open(trusts(1));
        var other = world.system();
        assertThatThrownBy(() -> by(other.icbLead().caller(), () -> campaigns.rows(campaign)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> by(
                        lead(),
                        () -> campaigns.open(
                                icb.id(), wanted(Set.of(other.provider().id())))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theTableTakesAsManyStatementsForSixtyOrganisationsAsForFive() {
        var five = open(trusts(5));
        var few = StatementCount.of(() -> rows(five));
        var sixty = open(trusts(60));
        var many = StatementCount.of(() -> rows(sixty));

        assertThat(rows(sixty)).hasSize(60);
        assertThat(many).isEqualTo(few);
    }

    private List<Organisation> trusts(int count) {
        var made = new ArrayList<Organisation>();
        for (var i = 0; i < count; i++) {
            var trust = world.organisation(Kind.ACUTE_TRUST);
            world.attest(() -> {
                directory.setPartner(icb.id(), trust.id(), true, "Member trust");
                return true;
            });
            made.add(trust);
        }
        return made;
    }

    private UUID open(List<Organisation> members) {
        return by(
                        lead(),
                        () -> campaigns.open(
                                icb.id(),
                                wanted(members.stream().map(Organisation::id).collect(Collectors.toSet()))))
                .id();
    }

    private static NewCampaign wanted(Set<OrganisationId> members) {
        return new NewCampaign("Interim return", YEAR, DUE, Set.of(ReturnSheet.values()), members);
    }

    private List<CampaignRow> rows(UUID campaign) {
        return by(lead(), () -> campaigns.rows(campaign));
    }

    private Map<String, byte[]> made(UUID campaign) {
        var zip = file(new byte[0]);
        by(lead(), () -> files.workbooks(campaign, zip));
        var found = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private List<ZipLine> load(UUID campaign, Map<String, byte[]> content, List<Integer> told) {
        var zip = file(zipped(content));
        var telling = Progress.telling(it -> {
            if (it.phase() == Progress.Phase.LOADING && it.done() > 0) {
                told.add((int) it.done());
            }
        });
        return telling.during(() -> by(lead(), () -> files.load(campaign, zip, ARRIVAL, pdf(), "mail.pdf")));
    }

    private byte[] foreign() {
        var elsewhere = world.system();
        return export(elsewhere.lead().caller(), elsewhere.provider());
    }

    private byte[] export(Caller caller, Organisation organisation) {
        var out = new ByteArrayOutputStream();
        by(caller, () -> workbook.export(new AssessmentRef(organisation.id(), YEAR), out));
        return out.toByteArray();
    }

    private static byte[] filled(byte[] workbook, String level) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            var sheet = book.getSheet("Outcomes");
            for (var cell : sheet.getRow(0)) {
                if (cell.getStringCellValue().equals("Level")) {
                    var row = sheet.getRow(1);
                    var filled = row.getCell(cell.getColumnIndex());
                    (filled == null ? row.createCell(cell.getColumnIndex()) : filled).setCellValue(level);
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(Map<String, byte[]> content) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var out = new ZipOutputStream(bytes)) {
                for (var it : content.entrySet()) {
                    out.putNextEntry(new ZipEntry(it.getKey()));
                    out.write(it.getValue());
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pdf() {
        return file("%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("campaign", ".bytes"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> sentences(Caller caller) {
        return by(caller, () -> waiting.stream()
                .flatMap(it -> it.waiting().stream())
                .map(WaitsForMe.Waiting::sentence)
                .toList());
    }

    /** The lead with everybody who reports to the ICB now. */
    private Caller lead() {
        var overseen = new HashSet<OrganisationId>();
        world.attest(() -> directory.reporting(icb.id())).forEach(it -> overseen.add(it.id()));
        return new Caller(person.id(), person.name(), Set.of(new Grant(Role.ICB_LEAD, icb.id())), overseen);
    }

    private <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}
