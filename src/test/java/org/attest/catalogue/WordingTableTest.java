package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.spreadsheets.WorkbookDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The official wording comes from a plain table as well, with the receipt of the YAML layout. */
@AttestTest
class WordingTableTest {

    private static final OutcomeCode A1A = new OutcomeCode("A1.a");

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueLoad load;

    @Autowired
    CurrentUser currentUser;

    @TempDir
    Path folder;

    final String version = "w" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aVersionOfItsOwn() {
        as(() -> {
            load.add(MadeFramework.named(version));
            return true;
        });
    }

    @Test
    void aTableComesInAndASecondOneTakesItsPlace() {
        var first = take("""
                Wording of the NHS,,,,
                Version,Outcome,Column,Identifier,Wording
                %1$s,A1.a,Not achieved,A1.a.1,Nobody at the top is told.
                %1$s,a1.A,A,A1.a.1,"The board asks, every month."
                ,,,,
                v9,A1.a,Achieved,A1.a.1,Another version
                """);
        assertThat(first.imported()).isEqualTo(2);
        assertThat(first.outcomes()).isEqualTo(1);
        assertThat(first.replaced()).isZero();
        assertThat(first.otherVersions()).isEqualTo(1);
        assertThat(first.perColumn()).isEqualTo(Map.of(Level.NOT_ACHIEVED, 1, Level.ACHIEVED, 1));
        assertThat(first.differing()).isEmpty();

        var second = take("""
                Version,Outcome,Column,Identifier,Wording
                Made for a test,A1.a,Achieved,A1.a.2,The board decides.
                """);
        assertThat(second.replaced()).isEqualTo(2);
        assertThat(second.differing()).containsExactly("A1.a, Not achieved: 0 in the file, 1 in the catalogue");
        assertThat(as(() -> catalogue.indicators(version, A1A)))
                .extracting(Indicator::column, Indicator::identifier, Indicator::wording)
                .containsExactly(tuple(Level.ACHIEVED, "A1.a.2", "The board decides."));
        assertThat(as(() -> catalogue.indicatorSource(version)).orElseThrow().fileName())
                .isEqualTo("wording.csv");
        assertThat(as(() -> catalogue.framework(version)).revision()).isEqualTo(3);
    }

    @Test
    void everyProblemIsNamedWithItsCellAndNothingIsImported() {
        var refused = catchThrowableOfType(WordingRefused.class, () -> take("""
                Version,Outcome,Column,Identifier,Wording
                %1$s,A1.a,Achieved,A1.a.1,Good
                %1$s,A1.a,Achieved,A1.a.1,Twice
                v77,Z9.z,nearly,A1.a.1,
                ,nonsense,A,A1.a.1,Words
                %1$s,E1.a,PA,A1.a.7,%2$s
                """.replace("%2$s", "x".repeat(2_001))));

        assertThat(refused).hasMessage("9 cells have a problem. Nothing was imported.");
        assertThat(refused.problems())
                .extracting(it -> it.place().substring(it.place().indexOf('!') + 1) + " " + it.sentence())
                .containsExactly(
                        "D3 A1.a.1 stands twice in the column Achieved of A1.a: first at %s."
                                .formatted(refused.problems().getFirst().place().replace("D3", "D2")),
                        "A4 There is no version of this name: write %s.".formatted(version),
                        "B4 Made for a test has no outcome Z9.z.",
                        "C4 Write Not achieved, Partially achieved or Achieved.",
                        "E4 The wording is missing.",
                        "A5 Write the version, such as %s.".formatted(version),
                        "B5 This is not the code of an outcome, such as A1.a.",
                        "D6 Write an identifier of E1.a, such as E1.a.1.",
                        "E6 The wording has more than 2,000 characters.");
        assertThat(as(() -> catalogue.indicators(version, A1A))).isEmpty();
        assertThat(as(() -> catalogue.framework(version)).revision()).isEqualTo(1);
    }

    @Test
    void anIdentifierMayStandInTwoColumns() {
        assertThat(take("""
                        Version,Outcome,Column,Identifier,Wording
                        %1$s,A1.a,Not achieved,A1.a.1,One
                        %1$s,A1.a,Achieved,A1.a.1,Other
                        """).imported()).isEqualTo(2);
    }

    @Test
    void aWorkbookIsReadLikeATableOfText() throws IOException {
        var draft = new WorkbookDraft("Wording", Marking.OFFICIAL, "");
        draft.sheet("About").row("Nothing here");
        var sheet = draft.sheet("Wording");
        sheet.row("Wording", "Version", "Outcome", "Column", "Identifier");
        sheet.row("The board asks.", version, "A1.a", "Achieved", "A1.a.1");
        var file = folder.resolve("wording.xlsx");
        try (var out = Files.newOutputStream(file)) {
            draft.writeTo(out);
        }

        assertThat(as(() -> catalogue.importIndicators(version, file, "wording.xlsx"))
                        .imported())
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNotSuchATableIsRefusedWithAPlainSentence() {
        assertThatThrownBy(() -> take("Name,Age\nAnn,3\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Version, Outcome, Column, Identifier and Wording");
        assertThatThrownBy(() -> take("")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> take("Version,Outcome,Column,Identifier,Wording\nv9,A1.a,A,A1.a.1,Other\n"))
                .hasMessage("The table has no row of Made for a test. Nothing was imported.");
        assertThatThrownBy(() -> take("Version,Outcome,Column,Identifier,Wording\n%1$s,E1.a,A,E1.a.1,Words\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("it has nothing for A1.a");
    }

    private IndicatorReceipt take(String table) {
        try {
            var file = Files.writeString(folder.resolve("wording.csv"), table.replace("%1$s", version));
            return as(() -> catalogue.importIndicators(version, file, "wording.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T as(Supplier<T> work) {
        var grant = new Grant(Role.ADMINISTRATOR, OrganisationId.next());
        return currentUser.as(new Caller(PersonId.next(), "Somebody", Set.of(grant), Set.of()), work);
    }
}
