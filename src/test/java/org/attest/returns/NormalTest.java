package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

    @Test
    void accentsWrittenInTwoWaysAreTheSame() {
        assertThat(Normal.key("Zoe\u0308")).isEqualTo(Normal.key("Zo\u00eb"));
    }

    @Test
    void everyKindOfLineEndIsOne() {
        assertThat(Normal.text("a\r\nb\rc_x000D_\nd_x000d_e")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void fixedSpacesAreSpacesAndInvisibleCharactersAreNothing() {
        assertThat(Normal.text("\u00a0two\u00a0words\u200b \ufeff")).isEqualTo("two words");
    }

    @Test
    void theJoinersOfEmojiAreKeptAndMakeNoDifference() {
        var family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        assertThat(Normal.text(family)).isEqualTo(family);
        assertThat(Normal.key(family)).isEqualTo(Normal.key(family.replace("\u200d", "")));
    }

    @Test
    void choicesAreFoundWithoutCaseCurlyQuotesAndExtraGaps() {
        assertThat(Normal.folded("  Partially\u00a0 ACHIEVED ")).isEqualTo("partially achieved");
        assertThat(Normal.folded("O\u2019Neill")).isEqualTo(Normal.folded("O'Neill"));
    }

    @Test
    void whatIsKeptHasThePersonsOwnQuotesAndCase() {
        assertThat(Normal.text("\u201cDon\u2019t\u201d")).isEqualTo("\u201cDon\u2019t\u201d");
    }

    @ParameterizedTest
    @CsvSource({"12%,0.12", "0.12,0.12", "'1,234.50',1234.5", "100,100", "-3,-3"})
    void numbersAreNumbersHoweverTheyAreWritten(String written, String number) {
        assertThat(Normal.number(written)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "", "1.2.3", "12 per cent"})
    void wordsAreNoNumbers(String written) {
        assertThat(Normal.number(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/11/2026",
                "30-11-2026",
                "30.11.2026",
                "30 November 2026",
                "30 nov 2026",
                "Monday, 30th November 2026",
                "2026-11-30",
                "2026-11-30T00:00:00",
                " 30/11/2026\u00a0"
            })
    void textDatesAreReadDayFirst(String written) {
        assertThat(WrittenDate.read(written)).isEqualTo(new WrittenDate.Day(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void theThirdOfAprilIsNotTheFourthOfMarch() {
        assertThat(WrittenDate.read("03/04/2026")).isEqualTo(new WrittenDate.Day(LocalDate.of(2026, 4, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/30/2026", "03/04/26", "30/11", "1 May 26", "May 2026", "30 Nov '26"})
    void whatCouldBeMoreThanOneDayIsNotGuessed(String written) {
        assertThat(WrittenDate.read(written)).isInstanceOf(WrittenDate.Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31/02/2026", "30 Movember 2026", "46356", "Q3"})
    void otherTextIsNoDate(String written) {
        assertThat(WrittenDate.read(written)).isInstanceOf(WrittenDate.NoDate.class);
    }
}
