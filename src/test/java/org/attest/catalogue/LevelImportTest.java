package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.Cancelled;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.spreadsheets.WorkbookDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A table of expected levels is looked at first and applied then. */
@AttestTest
@RecordApplicationEvents
class LevelImportTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueLoad load;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ApplicationEvents events;

    @TempDir
    Path folder;

    final String version = "l" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aVersionOfItsOwn() {
        asAdministrator(() -> {
            load.add(MadeFramework.named(version));
            return true;
        });
    }

    @Test
    void aTableIsShownFirstAndConfirmsTheLevelsThen() {
        var preview = preview("""
                Expected levels of this year,,
                Outcome,Expected level,Source
                a1.a,Achieved,"NHS page, 1 December 2026"
                E1.a,PA,Letter
                """);
        assertThat(preview.changes()).hasSize(2);
        assertThat(preview.rowsRead()).isEqualTo(2);
        assertThat(framework().knownExpected()).isZero();
        assertThat(asAdministrator(() -> catalogue.importLevels(preview))).isEqualTo(2);
        assertThat(framework().outcome(new OutcomeCode("E1.a")).expected())
                .isEqualTo(new Expected(Level.PARTIALLY_ACHIEVED, true, "Letter"));
        assertThat(framework().revision()).isEqualTo(2);
        assertThat(events.stream(CatalogueChanged.class).filter(it -> it.what().equals("catalogue.levels-imported")))
                .singleElement()
                .satisfies(it -> assertThat(it.changes())
                        .extracting("field")
                        .contains("A1.a expected level", "E1.a expected level"));
    }

    @Test
    void savingSaysHowFarItIsAndACancelChangesNothing() {
        var preview = preview("Outcome,Expected level,Source\nA1.a,Achieved,A page\nE1.a,PA,A page\n");
        var told = new ArrayList<String>();
        var progress = new AtomicReference<Progress>();
        progress.set(Progress.telling(it -> {
            told.add(it.inWords());
            if (it.phase() == Progress.Phase.SAVING && it.done() == 1) {
                progress.get().cancel();
            }
        }));

        assertThatThrownBy(() -> progress.get().during(() -> asAdministrator(() -> catalogue.importLevels(preview))))
                .isInstanceOf(Cancelled.class);

        assertThat(told).endsWith("Saving: 1 of 2 rows");
        assertThat(framework().knownExpected()).isZero();
    }

    @Test
    void theSameTableTwiceChangesNothing() {
        var table = "Outcome,Expected level,Source\nA1.a,Achieved,A page\n";
        var first = preview(table);
        asAdministrator(() -> catalogue.importLevels(first));
        var second = preview(table);
        assertThat(second.changes()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(asAdministrator(() -> catalogue.importLevels(second))).isZero();
        assertThat(framework().revision()).isEqualTo(2);
    }

    @Test
    void everyProblemIsNamedWithItsCellAndTheGoodRowsStay() {
        var preview = preview("""
                Source,Outcome,Expected level
                A page,A1.a,Achieved
                A page,A1.a,Achieved
                A page,Z9.z,Achieved
                ,nonsense,mostly
                A page,E1.a,
                ,,
                """);
        assertThat(preview.changes()).extracting(LevelsPreview.Line::code).containsExactly(new OutcomeCode("A1.a"));
        assertThat(preview.sentBack()).isEqualTo(4);
        assertThat(preview.rowsRead()).isEqualTo(5);
        assertThat(preview.problems())
                .extracting(it -> it.place().substring(it.place().indexOf('!') + 1) + " " + it.sentence())
                .containsExactly(
                        "B3 A1.a stands twice in this table.",
                        "B4 Made for a test has no outcome Z9.z.",
                        "B5 This is not the code of an outcome, such as A1.a.",
                        "C5 Write Not achieved, Partially achieved or Achieved.",
                        "A5 Say where this level was found.",
                        "C6 Write Not achieved, Partially achieved or Achieved.");
    }

    @Test
    void aLevelThatTheOutcomeDoesNotAllowIsAProblem() {
        assertThat(preview("Code,Level,Basis\nA1.a,Partially achieved,A page\n").problems())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.sentence()).isEqualTo("Partially achieved is not an allowed level of A1.a."));
    }

    @Test
    void aWorkbookIsReadLikeATableOfText() throws IOException {
        var draft = new WorkbookDraft("Levels", Marking.OFFICIAL, "");
        draft.sheet("About").row("Nothing here");
        var sheet = draft.sheet("Levels");
        sheet.row("Outcome", "Expected level", "Source");
        sheet.row("A1.a", "Not achieved", "A page");
        var file = folder.resolve("levels.xlsx");
        try (var out = Files.newOutputStream(file)) {
            draft.writeTo(out);
        }
        var preview = asAdministrator(() -> catalogue.previewLevels(version, file, "levels.xlsx"));
        assertThat(preview.changes()).singleElement().satisfies(it -> assertThat(it.level())
                .isEqualTo(Level.NOT_ACHIEVED));
    }

    @Test
    void aFileWithoutSuchATableIsRefused() {
        assertThatThrownBy(() -> preview("Name,Age\nAnn,3\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Outcome, Expected level and Source");
        assertThatThrownBy(() -> preview("")).isInstanceOf(Refused.class);
    }

    @Test
    void aPreviewOfAnOlderRevisionIsNotApplied() {
        var preview = preview("Outcome,Expected level,Source\nA1.a,Achieved,A page\n");
        asAdministrator(() -> {
            catalogue.confirmLevel(version, new OutcomeCode("A1.a"), Level.NOT_ACHIEVED, "Another page");
            return true;
        });
        assertThatThrownBy(() -> asAdministrator(() -> catalogue.importLevels(preview)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(framework().outcome(new OutcomeCode("A1.a")).expected().level())
                .isEqualTo(Level.NOT_ACHIEVED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyButAnAdministratorImports(Role role) {
        var preview = preview("Outcome,Expected level,Source\nA1.a,Achieved,A page\n");
        assertThatThrownBy(() -> as(role, () -> catalogue.importLevels(preview)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(role, () -> catalogue.previewLevels(version, folder, "levels.csv")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private LevelsPreview preview(String table) {
        try {
            var file = Files.writeString(folder.resolve("levels.csv"), table);
            return asAdministrator(() -> catalogue.previewLevels(version, file, "levels.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Framework framework() {
        return asAdministrator(() -> catalogue.framework(version));
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return as(Role.ADMINISTRATOR, work);
    }

    private <T> T as(Role role, Supplier<T> work) {
        var grant = new Grant(role, OrganisationId.next());
        return currentUser.as(new Caller(PersonId.next(), "Somebody", Set.of(grant), Set.of()), work);
    }
}
