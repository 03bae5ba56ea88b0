package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a print without colour leaves of the colours of papers. */
class GreyscaleTest {

    private static final int STEP = 30;

    @Test
    void noTwoColumnsOfAChartLookAlike() {
        var greys = Arrays.stream(Chart.Ink.values())
                .mapToDouble(it -> grey(it.colour()))
                .sorted()
                .toArray();
        for (var i = 1; i < greys.length; i++) {
            assertThat(greys[i] - greys[i - 1]).isGreaterThan(STEP);
        }
    }

    @Test
    void whatIsBelowExpectedIsDarkerThanAllElse() {
        assertThat(Arrays.stream(Tint.values()).filter(it -> it != Tint.BAD))
                .allMatch(it -> grey(it.fill()) - grey(Tint.BAD.fill()) > 20);
    }

    @Test
    void whatIsMetAtRiskNotKnownAndBelowAreFourGreysOfTheirOwn() {
        var greys = Stream.of(Tint.BAD, Tint.NOT_KNOWN, Tint.WARN, Tint.GOOD)
                .mapToDouble(it -> grey(it.fill()))
                .toArray();
        for (var i = 1; i < greys.length; i++) {
            assertThat(greys[i] - greys[i - 1]).as("step %d", i).isGreaterThan(12);
        }
        assertThat(grey(Tint.GOOD.fill()) - grey(Tint.NOT_KNOWN.fill()))
                .as("these two stand side by side in the heat map")
                .isGreaterThan(25);
    }

    @ParameterizedTest
    @EnumSource(Tint.class)
    void wordsOnATintCanBeRead(Tint tint) {
        var fill = luminance(tint.fill());
        var ink = luminance(tint.ink());
        assertThat((fill + 0.05) / (ink + 0.05)).isGreaterThan(4.5);
    }

    /** As a printer reckons it, 0 to 255. */
    private static double grey(String colour) {
        return weighed(colour, 0.299, 0.587, 0.114, it -> it);
    }

    /** As the contrast of WCAG reckons it, 0 to 1. */
    private static double luminance(String colour) {
        return weighed(colour, 0.2126, 0.7152, 0.0722, it -> {
            var share = it / 255;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        });
    }

    private static double weighed(String colour, double red, double green, double blue, DoubleUnaryOperator light) {
        var parts = HexFormat.of().parseHex(colour);
        return red * light.applyAsDouble(parts[0] & 0xFF)
                + green * light.applyAsDouble(parts[1] & 0xFF)
                + blue * light.applyAsDouble(parts[2] & 0xFF);
    }
}
