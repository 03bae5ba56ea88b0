package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.AttestTest;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A return that names rows, people, words and workbooks of another organisation is answered as if they did not exist. */
@AttestTest
class TwoUniversesReturnTest {

    private static final String MARK = "Zweiteswelt";
    private static final Window FIRST = new Window(0, 25);

    @Autowired
    ListableBeanFactory beans;

    ReturnWorld ours;
    ReturnWorld theirs;
    Path file;

    @BeforeEach
    void twoOrganisationsWithAnswersAndEvidence() {
        ours = new ReturnWorld(beans);
        theirs = new ReturnWorld(beans);
        ours.stated("A1.a", "Ours");
        ours.logged("Our evidence");
        theirs.stated("A1.a", MARK + " statement");
        theirs.logged(MARK + " evidence");
        theirs.linked(theirs.logged(MARK + " more"), "A1.b");
        file = ours.export();
    }

    @Test
    void aCellThatNamesWhatIsTheirsIsAnsweredAsIfItNamedNothing() {
        alike("E-0002", "E-0009", (edit, word) -> edit.add(Edit.EVIDENCE, "Reference", word, "Title", "New"));
        alike(
                MARK + " more",
                "Nobody's",
                (edit, word) -> edit.add(Edit.EVIDENCE, "Title", word, "Kind", "Test", "Classification", "OFFICIAL"));
        alike(MARK + " more", "Nobody's", (edit, word) -> edit.set(Edit.EVIDENCE, "E-0001", "Title", word));
        alike(
                theirs.anita.email(),
                "nobody@returns.example",
                (edit, word) -> edit.set(Edit.OUTCOMES, "A1.b", "Owner", word));
        alike(
                theirs.anita.email(),
                "nobody@returns.example",
                (edit, word) -> edit.set(Edit.EVIDENCE, "E-0001", "Owner", word));
        alike("E-0002", "E-0009", (edit, word) -> edit.set(Edit.EVIDENCE, "E-0001", "Linked to", word));
        alike("E-0002", "E-0009", (edit, word) -> edit.set(Edit.OUTCOMES, "A1.b", "Evidence", word));
        alike(MARK + " statement", "Nobody's", (edit, word) -> edit.set(Edit.OUTCOMES, "A1.b", "Statement", word));
    }

    @Test
    void aWorkbookIdOfTheirsIsAnsweredLikeOneThatWasNeverGiven() {
        alike(Forged.idOf(theirs.export()), UUID.randomUUID().toString(), (edit, id) -> {
            Forged.inProperties(edit, id);
            Forged.inSheet(edit, id);
        });
        assertThat(refusal(() -> ours.take(theirs.export())))
                .isEqualTo(refusal(() -> ours.take(Forged.withAnotherId(theirs.export()))));
    }

    /** Two files that differ in one word: what is said of both is the same, and theirs stays as it was. */
    private void alike(String foreign, String nobodys, BiConsumer<Edit, String> edit) {
        var before = theirState();
        assertThat(told(foreign, edit)).as(foreign).isEqualTo(told(nobodys, edit));
        assertThat(theirState()).isEqualTo(before);
    }

    private String told(String word, BiConsumer<Edit, String> edit) {
        var preview = ours.take(Edit.of(file, it -> edit.accept(it, word)));
        var told = "%s %s %s %s %s"
                .formatted(
                        preview.twoWay(),
                        preview.rows(),
                        preview.problems(),
                        preview.notInFile(),
                        preview.appliedBefore() == null);
        return told.replaceAll("(?i)" + Pattern.quote(word), Matcher.quoteReplacement("?"));
    }

    @Test
    void returnsOfTheirsAndReturnsForThemAreUnknown() {
        var taken = theirs.take(theirs.export());
        var before = theirState();
        var intake = beans.getBean(ReturnIntake.class);
        ours.asLead(() -> {
            var id = taken.taken().id();
            asUnknown(id, intake::preview);
            asUnknown(id, intake::taken);
            asUnknown(id, intake::receipt);
            asUnknown(id, intake::drop);
            asUnknown(id, it -> intake.choose(it, List.of()));
            asUnknown(id, it -> intake.apply(it, taken.fingerprint()));
            var nobody = new AssessmentRef(OrganisationId.next(), ReturnWorld.YEAR);
            assertThat(refusal(() -> intake.take(theirs.ref, file, "return.xlsx")))
                    .isEqualTo(refusal(() -> intake.take(nobody, file, "return.xlsx")));
            assertThat(refusal(() -> intake.returns(theirs.ref, FIRST)))
                    .isEqualTo(refusal(() -> intake.returns(nobody, FIRST)));
            return true;
        });
        assertThat(theirState()).isEqualTo(before);
    }

    @Test
    void whatIsAppliedWithTheirReferencesStaysOurs() {
        var before = theirState();
        var preview = ours.take(Edit.of(
                file, it -> it.add(Edit.EVIDENCE, "Title", MARK + " more", "Kind", "Test", "Classification", "OFFICIAL")
                        .add(Edit.EVIDENCE, "Reference", "E-0002", "Title", "Taken over")
                        .set(Edit.OUTCOMES, "A1.a", "Statement", "Ours, changed")));
        ours.applied(preview);
        assertThat(ours.answer("A1.a").statement()).isEqualTo("Ours, changed");
        assertThat(ours.item("E-0002").organisation()).isEqualTo(ours.organisation.id());
        assertThat(theirState()).isEqualTo(before);
    }

    private static void asUnknown(UUID theirs, Consumer<UUID> asked) {
        assertThat(refusal(() -> asked.accept(theirs))).isEqualTo(refusal(() -> asked.accept(UUID.randomUUID())));
    }

    private static String refusal(Runnable asked) {
        return Objects.requireNonNull(catchThrowable(asked::run), "Nothing was refused")
                .toString();
    }

    private String theirState() {
        return "%s %s %s %s"
                .formatted(
                        theirs.answer("A1.a"),
                        theirs.item("E-0001"),
                        theirs.item("E-0002"),
                        theirs.links(theirs.item("E-0002")));
    }
}
