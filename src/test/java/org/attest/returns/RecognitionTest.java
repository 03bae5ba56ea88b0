package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is known by what it holds; its name says something else each time. */
@AttestTest
class RecognitionTest {

    @Autowired
    ListableBeanFactory beans;

    ReturnWorld world;

    @BeforeEach
    void makeTheWorld() {
        world = new ReturnWorld(beans);
    }

    @Test
    void ourOwnWorkbooksAreKnown() {
        assertThat(look(world.export())).isEqualTo(FileLook.RETURN);
        assertThat(look(Forged.withAnotherId(world.export()))).isEqualTo(FileLook.RETURN);
        assertThat(look(template())).isEqualTo(FileLook.TEMPLATE);
    }

    @Test
    void theLayoutsOfOthersAreKnown() {
        assertThat(look(GovassureFile.made())).isEqualTo(FileLook.GOVASSURE);
        assertThat(look(PlanFile.template())).isEqualTo(FileLook.IMPROVEMENT_PLAN);
        assertThat(look(Brought.csv(PlanFile.EXPORT_HEADER, "Priority,A1.a,,Do it,,,,,,,,,")))
                .isEqualTo(FileLook.IMPROVEMENT_PLAN);
        assertThat(look(Brought.csv(
                        "objectives:", "  A:", "    principles:", "      A1:", "        outcomes: nothing, yet")))
                .isEqualTo(FileLook.CAF_WORDING);
    }

    @Test
    void registersOfTheNationAreKnownInEachOfTheirYears() {
        assertThat(look(Brought.csv(
                        "OrganisationName,ODSCode,PublicationStatus,DateOfPublication,PrimarySector,CCG",
                        "Invented,ABC,Standards Met (19-20),01/02/2020,NHS Trust,x")))
                .isEqualTo(FileLook.DSPT_SEARCH);
        assertThat(look(Brought.csv(
                        "Code,Organisation Name,Status,Date Of Publication,Primary Sector,Commissioner (From ODS)",
                        "ABC,Invented,22/23 Standards Met,30/06/2023,NHS Trust,x")))
                .isEqualTo(FileLook.DSPT_SEARCH);
        assertThat(look(Brought.csv(
                        ",,Code,Organisation Name,Status,Date Of Publication,Primary Sector",
                        "0,1,ABC,Invented,22/23 Standards Met,30/06/2023,NHS Trust")))
                .isEqualTo(FileLook.DSPT_SEARCH);
        assertThat(look(Brought.csv("\"ABC\",\"INVENTED TRUST\",\"Y56\",\"QWE\",\"ROAD\",\"\",\"\",\"TOWN\",\"\","
                        + "\"AB1 2CD\",\"19990401\",\"\"" + ",\"\"".repeat(15))))
                .isEqualTo(FileLook.ODS_ORGANISATIONS);
        assertThat(look(Brought.xlsx(
                        "Partners ",
                        new Object[] {"ODS ICB partners: master"},
                        new Object[] {"Count", 3},
                        new Object[] {null, 4},
                        new Object[] {null, 5},
                        new Object[] {
                            "NHS England\nRegion", "ODS ICB\nCode", "ICB Name", "NHS Trusts", "ODS Trust\nCode"
                        },
                        new Object[] {"London", "ABC", "Invented ICB", "Invented Trust", "ABX"})))
                .isEqualTo(FileLook.ODS_PARTNERS);
    }

    @Test
    void everythingElseIsATableAndTheOneThatFitsBestComesFirst() {
        var risks = recognised(Brought.csv("Risk,Cause,Event,Effect,Owner", "Pathology stops,a,b,c,"));
        assertThat(risks.look()).isEqualTo(FileLook.TABLE);
        assertThat(risks.fits()).isTrue();
        assertThat(risks.tables().getFirst().code()).isEqualTo("risks");

        var strange = recognised(Brought.csv("Wibble,Wobble", "1,2"));
        assertThat(strange.look()).isEqualTo(FileLook.TABLE);
        assertThat(strange.fits()).isFalse();

        var codes = recognised(Brought.csv("Code,Name,Status", "ABC,Something,Open"));
        assertThat(codes.look()).as("a status alone makes no register").isEqualTo(FileLook.TABLE);
        assertThat(world.currentUser
                        .as(world.contributor, () -> look(world.contributor, Brought.csv("Risk,Owner", "a,b")))
                        .tables())
                .as("a contributor imports no tables")
                .isEmpty();
    }

    @Test
    void whatHoldsNoTableAndWhatIsNotOnesOwnIsRefused() {
        assertThatThrownBy(() -> look(Brought.csv("just some words")))
                .isInstanceOfSatisfying(
                        ReturnRefused.class, it -> assertThat(it.kind()).isEqualTo(ProblemKind.NOTHING_KNOWN));
        var stranger = world.stranger(Role.PROVIDER_LEAD);
        assertThatThrownBy(() -> look(stranger, Brought.csv("Risk,Owner", "a,b")))
                .isInstanceOf(UnknownItem.class);
    }

    private FileLook look(Path file) {
        return recognised(file).look();
    }

    private Recognised recognised(Path file) {
        return look(world.lead, file);
    }

    private Recognised look(Caller caller, Path file) {
        return world.currentUser.as(caller, () -> world.bean(FileRecognition.class)
                .look(world.organisation.id(), file, "something else.xlsx"));
    }

    private Path template() {
        var bytes = new ByteArrayOutputStream();
        world.asLead(() -> {
            world.bean(TemplateWorkbook.class).blank(world.organisation.id(), "T15", bytes);
            return true;
        });
        return Brought.written("template", ".xlsx", bytes.toByteArray());
    }
}
