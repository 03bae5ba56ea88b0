package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.measures.Figure;
import org.attest.measures.Reading;
import org.attest.measures.ReadingsTogether;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.OwnPart;
import org.attest.suppliers.OwnSuppliers;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The services that an organisation uses and the measures that it reads, in its workbook. */
@AttestTest
class OwnPartSheetsTest {

    private static final String SUPPLIERS = "Suppliers";
    private static final String MEASURES = "Measures";
    private static final String POLICIES = "Policies in date";

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private SystemWorld systems;

    @Autowired
    private TestClock clock;

    private ReturnWorld world;
    private OrganisationId trust;

    @BeforeEach
    void aTrustInASystemWithASupplier() {
        clock.reset();
        var system = systems.make(1);
        world = new ReturnWorld(beans, system.trusts().getFirst());
        trust = world.organisation.id();
        world.currentUser.as(system.icbLead(), () -> {
            var icb = system.icb().id();
            var pathology = world.bean(SupplierRegister.class)
                    .add(icb, SupplierDetails.named("Brightwell Pathology"))
                    .ref();
            world.bean(SupplierServices.class).add(pathology, ServiceDetails.named("Laboratory system"));
            return pathology;
        });
    }

    @Test
    void aServiceThatWeUseIsAddedAndItsContractChanged() {
        var file = Edit.of(world.export(), it -> it.add(SUPPLIERS, used()));

        assertThat(world.applied(world.take(file)).tally().added()).isEqualTo(1);
        assertThat(part().uses().getFirst().usedFor()).isEqualTo("Blood tests");
        assertThat(world.take(file).changesNothing()).isTrue();

        var export = world.export();
        assertThat(world.take(export).changesNothing()).isTrue();
        var changed = world.take(Edit.of(export, it -> {
            var row = it.sheet(SUPPLIERS).getRow(1).getCell(0).getStringCellValue();
            it.set(SUPPLIERS, row, "Notice date", LocalDate.of(2027, 1, 31))
                    .set(SUPPLIERS, row, "Clauses present", "MFA; Right to audit");
        }));
        assertThat(world.applied(changed).tally().changed()).isEqualTo(1);

        var contract = part().contracts().getFirst().details();
        assertThat(contract.starts()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(contract.noticeBy()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(contract.clauses()).hasSize(2);
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        world.applied(world.take(Edit.of(world.export(), it -> it.add(SUPPLIERS, used()))));

        var preview = world.take(Edit.of(world.export(), it -> it.add(SUPPLIERS, used())));

        assertThat(kinds(preview)).containsExactly(ProblemKind.THERE_ALREADY);
    }

    @Test
    void aSupplierThatIsNotThereAndACorrectionAreProposed() {
        world.applied(world.take(Edit.of(world.export(), it -> it.add(SUPPLIERS, "Supplier", "Fernhill Software")
                .add(SUPPLIERS, used("Proposed correction", "They moved to Leeds")))));

        assertThat(part().proposals()).hasSize(2);
        assertThat(part().suppliers()).hasSize(1);
        var again = Edit.of(world.export(), it -> it.add(SUPPLIERS, "Supplier", "Fernhill Software"));
        assertThat(kinds(world.take(again))).containsExactly(ProblemKind.WAITS_ALREADY);
    }

    @Test
    void aReadingIsRecordedAndSupersededAndNeverOverwritten() {
        var file = Edit.of(world.export(), it -> it.add(
                        MEASURES, "Measure", POLICIES, "Period", "September 2026", "Numerator", 47, "Denominator", 49)
                .add(MEASURES, "Measure", POLICIES, "Period", "Aug 2026", "Known?", "Not known"));

        assertThat(world.applied(world.take(file)).tally().added()).isEqualTo(2);
        assertThat(reading(9).figure()).isEqualTo(Figure.share(47, 49));
        assertThat(reading(8).figure()).isEqualTo(Figure.Absent.NOT_KNOWN);
        assertThat(world.take(file).changesNothing()).isTrue();

        var export = world.export();
        assertThat(world.take(export).changesNothing()).isTrue();
        assertThat(world.applied(world.take(september(export, "Numerator", 48)))
                        .tally()
                        .changed())
                .isEqualTo(1);
        assertThat(reading(9).figure()).isEqualTo(Figure.share(48, 49));

        var conflict = world.take(september(export, "Numerator", 46)).rows().stream()
                .map(Decided::row)
                .filter(it -> !it.asked().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(conflict.asked()).extracting(JudgedCell::end).containsExactly(CellEnd.CONFLICT);
        assertThat(conflict.changedBy()).isEqualTo("Anita Rao");
        assertThat(conflict.changedAt()).isNotNull();
    }

    @Test
    void aReadingThatMakesNoSenseGoesBackWithItsCell() {
        var preview = world.take(Edit.of(
                world.export(), it -> it.add(MEASURES, "Measure", POLICIES, "Period", "Sep 2026", "Numerator", 47)
                        .add(MEASURES, "Measure", "Nothing that is measured", "Period", "Sep 2026", "Value", 1)));

        assertThat(kinds(preview)).containsExactlyInAnyOrder(ProblemKind.REQUIRED, ProblemKind.NOT_A_CHOICE);
        assertThat(preview.tally().sentBack()).isEqualTo(2);
    }

    private static Path september(Path export, String header, Object value) {
        return Edit.of(export, it -> {
            for (var row : it.sheet(MEASURES)) {
                if (row.getCell(1) != null && row.getCell(1).toString().equals("Sep 2026")) {
                    row.getCell(it.column(MEASURES, header)).setCellValue(((Number) value).doubleValue());
                }
            }
        });
    }

    private static Object[] used(Object... more) {
        var cells = new ArrayList<Object>(List.of(
                "Supplier",
                "Brightwell Pathology",
                "Service",
                "Laboratory system",
                "We use it for",
                "Blood tests",
                "Contract start",
                LocalDate.of(2026, 4, 1)));
        cells.addAll(List.of(more));
        return cells.toArray();
    }

    private static List<ProblemKind> kinds(Preview preview) {
        return preview.allProblems().stream().map(Problem::kind).toList();
    }

    private OwnPart part() {
        return world.asLead(() -> world.bean(OwnSuppliers.class).of(trust));
    }

    private Reading reading(int month) {
        return world.asLead(() -> world.bean(ReadingsTogether.class).standing(trust)).stream()
                .filter(it -> it.month().equals(YearMonth.of(2026, month)))
                .findFirst()
                .orElseThrow();
    }
}
