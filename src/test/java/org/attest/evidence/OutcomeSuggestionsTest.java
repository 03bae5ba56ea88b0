package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class OutcomeSuggestionsTest {

    private static final FileNames NAMES = FileNames.read();

    @Autowired
    OutcomeSuggestions suggestions;

    @Autowired
    CurrentUser currentUser;

    @Test
    void theRightOutcomeIsInTheFirstFiveForMostFilesThatWereLookedAtWhileTuning() {
        var missed = NAMES.forTuning().stream().filter(it -> !found(it)).toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(3);
    }

    /** Nobody looked at these one by one: a miss is counted, not named. 29 of 30 on the first and only count. */
    @Test
    void theRightOutcomeIsInTheFirstFiveForAtLeastEightyPercentOfTheOthers() {
        var found = NAMES.heldOut().stream().filter(this::found).count();
        assertThat(found * 100 / NAMES.heldOut().size()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void eachSuggestionSaysWhyInTheWordsOfTheFile() {
        var first = of("Veeam rstore tsts PAS.docx", "").getFirst();
        assertThat(first.outcome().code()).hasToString("B5.c");
        assertThat(first.sure()).isTrue();
        assertThat(first.reason()).isEqualTo("“rstore tsts” in the name is how people call evidence of B5.c Backups.");
    }

    @Test
    void whatTheNameDoesNotSayTheTextMay() {
        assertThat(of("scan0001.pdf", "")).isEmpty();
        var read =
                of("scan0001.pdf", "Minutes. The board report was noted. A restore test was done. Restore test two.");
        assertThat(read).extracting(it -> it.outcome().code().code()).contains("B5.c", "A1.a");
        assertThat(read.getFirst().reason())
                .isEqualTo("The text speaks of “restore test”, as evidence of B5.c Backups does.");
        assertThat(read).noneMatch(OutcomeSuggestion::sure);
    }

    @Test
    void theYearBeforeAnswersInItsOwnCodes() {
        var codes = currentUser.as(Caller.ATTEST, () -> suggestions.of("v8", "pen test exec summ.pdf", "", 5)).stream()
                .map(it -> it.outcome().code().code())
                .toList();
        assertThat(codes).contains("A2.b").doesNotContain("A2.c");
    }

    @Test
    void aThousandNamesTakeLessThanTheBlinkOfAnEyeEach() {
        var start = System.nanoTime();
        for (int round = 0; round < 5; round++) {
            NAMES.files().forEach(it -> of(it.name(), "Some words of a report. ".repeat(150)));
        }
        assertThat((System.nanoTime() - start) / 1e6 / (5 * 60)).isLessThan(50);
    }

    private boolean found(FileNames.Named file) {
        return firstFive(file.name()).stream().anyMatch(file.right()::contains);
    }

    private List<String> firstFive(String name) {
        return of(name, "").stream().map(it -> it.outcome().code().code()).toList();
    }

    private List<OutcomeSuggestion> of(String name, String text) {
        return currentUser.as(Caller.ATTEST, () -> suggestions.of("v9", name, text, 5));
    }
}
