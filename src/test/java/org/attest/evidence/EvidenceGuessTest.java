package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceGuessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "IG steering grp mins 14.3.26 FINAL v2.docx,2026-03-14",
        "report 2026-03-14.pdf,2026-03-14",
        "dump_20260314.csv,2026-03-14",
        "export 140326.csv,2026-03-14",
        "minutes 14 March 2026.docx,2026-03-14",
        "minutes 14th Mar 26.docx,2026-03-14",
        "exercise 5th nov.docx,2026-11-05",
        "exercise 25dec.docx,2025-12-25",
        "KPI Mar 26.xlsx,2026-03-31",
        "KPI Feb26.xlsx,2026-02-28",
        "ratified apr 2025.pdf,2025-04-30",
        "risks Q3 25-26.xlsx,2025-12-31",
        "risks Q2 2526.xlsx,2025-09-30",
        "risks Q1.xlsx,2026-06-30",
        "risks Q3.xlsx,2025-12-31",
        "3-2-26 laptops.csv,2026-02-03"
    })
    void datesAreReadDayFirst(String name, LocalDate date) {
        assertThat(EvidenceGuess.of(name, "", TODAY).lifetime().effective()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "report 3.14.26.pdf",
        "plan v1.2.25.docx",
        "plan 2026.docx",
        "audit 25-26.pdf",
        "Q3 2026.pdf",
        "SI 2026-118.docx",
        "review due 1.4.27.docx",
        "queue Jan-Mar.xlsx"
    })
    void whatIsNoDateOrMayBeReadInTwoWaysStaysOpen(String name) {
        assertThat(EvidenceGuess.of(name, "", TODAY).lifetime().effective()).isNull();
    }

    @Test
    void theTitleIsFitToRead() {
        assertThat(EvidenceGuess.of("IG steering grp mins 14.3.26 FINAL v2.docx", "", TODAY)
                        .title())
                .isEqualTo("IG steering group minutes, 14 March 2026");
        assertThat(EvidenceGuess.of("restore_tst_-_PAS (2).docx", "", TODAY).title())
                .isEqualTo("Restore test - PAS");
        assertThat(EvidenceGuess.of("v2.docx", "", TODAY).title()).isEqualTo("V2");
        assertThat(EvidenceGuess.of("x".repeat(300) + ".docx", "", TODAY).title())
                .hasSize(200);
    }

    @Test
    void theKindFollowsFromTheWords() {
        assertThat(EvidenceGuess.of("pen test exec summ.pdf", "", TODAY).kind()).isEqualTo(EvidenceKind.EXTERNAL);
        assertThat(EvidenceGuess.of("Veeam restore tst.docx", "", TODAY).kind()).isEqualTo(EvidenceKind.TEST);
        assertThat(EvidenceGuess.of("Info Sec Pol.pdf", "", TODAY).kind()).isEqualTo(EvidenceKind.DESIGN);
        assertThat(EvidenceGuess.of("IG mins.docx", "", TODAY).kind()).isEqualTo(EvidenceKind.OPERATION);
        assertThat(EvidenceGuess.of("RACI.xlsx", "", TODAY).kind()).isEqualTo(EvidenceKind.PEOPLE);
    }

    @Test
    void theTextMaySayWhenItMustBeLookedAtAgain() {
        var text =
                "Information security policy\nDate approved: 3 April 2026\nNext review: 03/04/2028\nExpires on 30 April 2029";
        var lifetime = EvidenceGuess.of("policy.docx", text, TODAY).lifetime();
        assertThat(lifetime.effective()).isEqualTo("2026-04-03");
        assertThat(lifetime.reviewDue()).isEqualTo("2028-04-03");
        assertThat(lifetime.expires()).isEqualTo("2029-04-30");
    }
}
