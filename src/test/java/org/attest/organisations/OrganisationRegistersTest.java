package org.attest.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.Cancelled;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.DsptYear;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.Window;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class OrganisationRegistersTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    OrganisationRegisters registers;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    PublishedRegister published;

    @Autowired
    OrganisationSetUp setUp;

    @Autowired
    CurrentUser currentUser;

    @TempDir
    Path folder;

    @Test
    void the_2019_layout_is_read_and_the_receipt_adds_up() throws IOException {
        var known = add("Known");
        var fresh = nextCode();
        var file = csv("""
                OrganisationName,ODSCode,PublicationStatus,DateOfPublication,PrimarySector,CCG
                KNOWN,%s,Standards Met (19-20),27/09/2020,NHS Trust,x
                NEW PRACTICE (%s),%s,Not Published,,GP,x
                NO STATUS,%s,,,GP,x
                BAD DATE,%s,19/20 Standards Met,09-27-2020,GP,x
                """.formatted(known.code().code().toLowerCase(), fresh, fresh, nextCode(), nextCode()));
        var preview = preview(file, TODAY);
        assertThat(preview.layout()).isEqualTo(RegisterLayout.DSPT_SEARCH);
        assertThat(preview.ticked()).containsExactly(1);
        var receipt = apply(preview, Set.of(1, 2));
        assertThat(receipt.read()).isEqualTo(4);
        assertThat(List.of(
                        receipt.added(), receipt.changed(), receipt.unchanged(), receipt.leftOut(), receipt.sentBack()))
                .containsExactly(1, 1, 0, 0, 2);
        assertThat(status(known))
                .isEqualTo(new PublishedStatus("Standards Met", new DsptYear(2019), LocalDate.of(2020, 9, 27), TODAY));
        var added = attest(() -> directory.findByCode(new OdsCode(fresh))).orElseThrow();
        assertThat(added.name()).isEqualTo("NEW PRACTICE");
        assertThat(added.kind()).isEqualTo(Kind.GP_PRACTICE);
        assertThat(status(added).status()).isEqualTo("Not Published");
        assertThat(attest(() -> registers.receipts())).contains(receipt);
    }

    @Test
    void the_2022_layout_in_excel_with_true_dates_behind_other_columns_is_read() throws IOException {
        var known = add("Known");
        var draft = new WorkbookDraft("Search", Marking.OFFICIAL, "");
        var sheet = draft.sheet("Results ");
        for (var header : List.of(
                "Index",
                "Code",
                "Organisation Name",
                "Status",
                "Date Of Publication",
                "Primary Sector",
                "Commissioner (From ODS)")) {
            sheet.column(ColumnDraft.locked(header, 20));
        }
        sheet.row(
                0,
                known.code().code(),
                "KNOWN",
                "21/22 Approaching Standards",
                LocalDate.of(2022, 6, 30),
                "NHS Trust",
                null);
        var file = folder.resolve("search.xlsx");
        try (var out = Files.newOutputStream(file)) {
            draft.writeTo(out);
        }
        apply(preview(file, TODAY), Set.of(1));
        assertThat(status(known))
                .isEqualTo(new PublishedStatus(
                        "Approaching Standards", new DsptYear(2021), LocalDate.of(2022, 6, 30), TODAY));
    }

    @Test
    void the_same_register_again_changes_nothing() throws IOException {
        var known = add("Known");
        var file = csv("Code,Organisation Name,Status,Date Of Publication\n%s,KNOWN,22/23 Standards Met,30/06/2023\n"
                .formatted(known.code()));
        apply(preview(file, TODAY), preview(file, TODAY).ticked());
        var again = preview(file, TODAY);
        assertThat(again.count(State.UNCHANGED)).isEqualTo(1);
        assertThat(apply(again, Set.of(1)).changed()).isZero();
    }

    @Test
    void nothing_is_applied_when_the_directory_moved_since_the_preview() throws IOException {
        var known = add("Known");
        var file = csv("Code,Organisation Name,Status,Date Of Publication\n%s,KNOWN,22/23 Standards Met,30/06/2023\n"
                .formatted(known.code()));
        var preview = preview(file, TODAY);
        apply(preview(file, TODAY), Set.of(1));
        assertThatThrownBy(() -> apply(preview, Set.of(1))).isInstanceOf(ChangedMeanwhile.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.Phase.class,
            names = {"READING", "SAVING"})
    void one_that_is_cancelled_while_it_is_applied_changes_nothing(Progress.Phase phase) throws IOException {
        var known = add("Known");
        var file = csv("Code,Organisation Name,Status,Date Of Publication\n%s,KNOWN,22/23 Standards Met,30/06/2023\n"
                .formatted(known.code()));
        var preview = preview(file, TODAY);
        var progress = new AtomicReference<Progress>();
        progress.set(Progress.telling(it -> {
            if (it.phase() == phase) {
                progress.get().cancel();
            }
        }));

        assertThatThrownBy(() -> progress.get().during(() -> apply(preview, Set.of(1))))
                .isInstanceOf(Cancelled.class);

        assertThat(attest(() -> published.statuses(List.of(known.id())))).isEmpty();
        assertThat(apply(preview, Set.of(1)).changed()).isEqualTo(1);
    }

    @Test
    void the_ods_file_closes_and_adds_but_leaves_written_names() throws IOException {
        var known = add("Written Name NHS Trust");
        var fresh = nextCode();
        var file =
                csv(ods(known.code().code(), "WRITTEN NAME NHS TRUST", "20260331") + ods(fresh, "NEW NHS TRUST", ""));
        var preview = preview(file, TODAY);
        assertThat(preview.layout()).isEqualTo(RegisterLayout.ODS_TRUSTS);
        assertThat(preview.ticked()).containsExactly(1);
        apply(preview, Set.of(1, 2));
        var closed = attest(() -> directory.find(known.id()));
        assertThat(closed.name()).isEqualTo("Written Name NHS Trust");
        assertThat(closed.closedOn()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(attest(() -> directory.findByCode(new OdsCode(fresh)))).isPresent();
    }

    @Test
    void another_table_a_date_ahead_and_another_role_are_refused() throws IOException {
        var file = csv("one,two\n1,2\n");
        assertThatThrownBy(() -> preview(file, TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("neither");
        assertThatThrownBy(() -> preview(file, TODAY.plusDays(1))).hasMessageContaining("future");
        var lead =
                new Caller(PersonId.next(), "Lead", Set.of(new Grant(Role.ICB_LEAD, OrganisationId.next())), Set.of());
        assertThatThrownBy(() -> currentUser.as(lead, () -> registers.preview(file, "a.csv", TODAY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void south_west_london_is_set_up_with_ten_that_report() {
        var icb = attest(() -> setUp.southWestLondon());
        assertThat(attest(() -> directory.reporting(icb.id())))
                .extracting(it -> it.code().code())
                .containsExactlyInAnyOrder("QWE", "RJ7", "RVR", "RJ6", "RAX", "RQY", "RPY", "RYX", "RV5", "RRU");
        assertThat(attest(() -> directory.partners(icb.id()))).hasSize(17);
        var closed = organisation("RY9");
        assertThat(closed.closedOn()).isEqualTo(LocalDate.of(2024, 11, 1));
        assertThat(attest(() -> directory.successionOf(organisation("RAX").id())))
                .containsExactly(new Succession(closed, organisation("RAX"), LocalDate.of(2024, 11, 1)));
        assertThat(organisation("RAX").name()).isEqualTo("Kingston and Richmond NHS Foundation Trust");
    }

    @Test
    void the_real_ods_file_of_2023_undoes_nothing() {
        attest(() -> setUp.southWestLondon());
        var preview = preview(real("ods-etr.csv"), LocalDate.of(2023, 4, 30));
        assertThat(preview.read()).isEqualTo(211);
        assertThat(preview.ticked()).isEmpty();
        assertThat(changed(preview)).contains("RAX", "RY9");
        var receipt = apply(preview, preview.ticked());
        assertThat(receipt.read()).isEqualTo(211);
        assertThat(receipt.added() + receipt.changed()).isZero();
        assertThat(receipt.sentBack()).isZero();
        assertThat(organisation("RAX").name()).isEqualTo("Kingston and Richmond NHS Foundation Trust");
        assertThat(organisation("RY9").closedOn()).isNotNull();
    }

    @Test
    void the_real_search_results_of_2023_are_read_with_receipts_that_add_up() {
        attest(() -> setUp.southWestLondon());
        var trusts = preview(real("dspt-search-results-2023-trusts.csv"), LocalDate.of(2023, 8, 1));
        assertThat(trusts.read()).isEqualTo(211);
        assertThat(changed(trusts)).contains("RJ7", "RAX", "RPY", "RRU");
        var receipt = apply(trusts, trusts.ticked());
        assertThat(receipt.read()).isEqualTo(211);
        assertThat(receipt.changed()).isEqualTo(trusts.ticked().size()).isPositive();
        assertThat(receipt.sentBack()).isZero();
        var boards = preview(real("dspt-search-results-2023-icbs.csv"), LocalDate.of(2023, 8, 1));
        assertThat(boards.read()).isEqualTo(42);
        assertThat(changed(boards)).containsExactly("QWE");
        assertThat(apply(boards, boards.ticked()).read()).isEqualTo(42);
        assertThat(status(organisation("QWE")).year()).isEqualTo(new DsptYear(2022));
    }

    private Set<String> changed(RegisterPreview preview) {
        return attest(() -> registers.rows(preview, State.CHANGED, new Window(0, 500))).stream()
                .map(it -> it.line().code())
                .collect(Collectors.toSet());
    }

    private static Path real(String name) {
        var file = Path.of(System.getProperty("attest.shared", "../shared")).resolve("data/registers/" + name);
        assumeTrue(Files.exists(file), "the real register is not there: " + file);
        return file;
    }

    private static String ods(String code, String name, String closed) {
        return "\"%s\",\"%s\",\"Y56\",\"QWE\",\"ROAD\",\"\",\"\",\"TOWN\",\"\",\"AB1 2CD\",\"19990401\",\"%s\"%s\n"
                .formatted(code, name, closed, ",\"\"".repeat(15));
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("register.csv"), "\ufeff" + text);
    }

    private PublishedStatus status(Organisation organisation) {
        return attest(() -> published.statuses(List.of(organisation.id()))).get(organisation.id());
    }

    private Organisation organisation(String code) {
        return attest(() -> directory.findByCode(new OdsCode(code))).orElseThrow();
    }

    private RegisterPreview preview(Path file, LocalDate date) {
        return attest(() -> registers.preview(file, file.getFileName().toString(), date));
    }

    private RegisterReceipt apply(RegisterPreview preview, Set<Integer> ticked) {
        return attest(() -> registers.apply(preview, ticked));
    }

    private Organisation add(String name) {
        return attest(() -> directory.add(NewOrganisation.of(nextCode(), name, Kind.ACUTE_TRUST)));
    }

    private static String nextCode() {
        return "RG" + NEXT.incrementAndGet() + "T";
    }

    private <T> T attest(Supplier<T> work) {
        return currentUser.as(Caller.ATTEST, work);
    }
}
