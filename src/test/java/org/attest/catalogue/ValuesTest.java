package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"A1.a", " a1.A ", "a1.a\n"})
    void theCodeOfAnOutcomeIsReadAsPeopleWriteIt(String written) {
        assertThat(OutcomeCode.read(written)).contains(new OutcomeCode("A1.a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A1", "A1a", "A1.a.5", "A0.a", "1A.a", "A1.aa", "Ａ1.a", "=A1.a"})
    void whatIsNoCodeIsNotReadAsOne(String written) {
        assertThat(OutcomeCode.read(written)).isEmpty();
        assertThatThrownBy(() -> new OutcomeCode(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesSortInTheirNaturalOrder() {
        assertThat(Stream.of("B2.a", "A10.a", "E4.b", "A2.b", "A1.a", "A2.a")
                        .map(OutcomeCode::new)
                        .sorted()
                        .map(OutcomeCode::code))
                .containsExactly("A1.a", "A2.a", "A2.b", "A10.a", "B2.a", "E4.b");
        assertThat(new OutcomeCode("A10.b").principle()).isEqualTo("A10");
    }

    @ParameterizedTest
    @CsvSource({
        "Achieved, ACHIEVED",
        "achieved, ACHIEVED",
        "A, ACHIEVED",
        "Partially achieved, PARTIALLY_ACHIEVED",
        "partially-achieved, PARTIALLY_ACHIEVED",
        "PARTIALLY_ACHIEVED, PARTIALLY_ACHIEVED",
        "pa, PARTIALLY_ACHIEVED",
        "' Not  achieved ', NOT_ACHIEVED",
        "NA, NOT_ACHIEVED"
    })
    void aLevelIsReadAsPeopleWriteIt(String written, Level level) {
        assertThat(Level.of(written)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "Achieved?", "N/A", "mostly achieved"})
    void whatIsNoLevelIsNotReadAsOne(String written) {
        assertThat(Level.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACHIEVED, PARTIALLY_ACHIEVED, ABOVE",
        "PARTIALLY_ACHIEVED, PARTIALLY_ACHIEVED, AT",
        "NOT_ACHIEVED, NOT_ACHIEVED, AT",
        "NOT_ACHIEVED, ACHIEVED, BELOW",
        ", ACHIEVED, NOT_ANSWERED",
        "ACHIEVED, , EXPECTED_NOT_KNOWN",
        ", , NOT_ANSWERED"
    })
    void theStandingComparesTheLevelWithTheExpectedOne(Level level, Level expected, Standing standing) {
        assertThat(Standing.of(level, expected)).isEqualTo(standing);
        assertThat(standing.meetsExpected()).isEqualTo(standing == Standing.ABOVE || standing == Standing.AT);
    }

    @Test
    void aLevelThatIsNotKnownIsNeverConfirmed() {
        assertThatThrownBy(() -> new Expected(null, true, "A page")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Expected.notKnown("No source").words()).isEqualTo("Not known");
        assertThat(new Expected(Level.ACHIEVED, false, "Carried").sureness()).isEqualTo("Unconfirmed");
    }

    @Test
    void onlyANewOutcomeComesFromNowhereAndOnlyARetiredOneGoesNowhere() {
        var code = new OutcomeCode("A1.a");
        assertThatThrownBy(() -> new CrosswalkEntry(null, code, CrosswalkEntry.Kind.SAME))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CrosswalkEntry(code, code, CrosswalkEntry.Kind.RETIRED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
