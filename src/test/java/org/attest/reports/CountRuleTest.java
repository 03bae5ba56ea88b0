package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a public paper says of n of N, for every n up to N = 12. */
class CountRuleTest {

    static Stream<Arguments> allUpToTwelve() {
        return IntStream.rangeClosed(1, 12).boxed().flatMap(of -> IntStream.rangeClosed(0, of)
                .mapToObj(count -> Arguments.of(count, of)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("allUpToTwelve")
    void aNumberIsPrintedOnlyWhereNeitherItNorTheRestPointsAtFewerThanThree(int count, int of) {
        var printed = count == 0 || (count >= 3 && of - count >= 3);
        var said = CountRule.words(count, of);
        if (printed) {
            assertThat(said).isEqualTo(count == 0 ? "none of " + of : count + " of " + of);
        } else {
            assertThat(said).isEqualTo(count > of - count ? "most" : "some").doesNotContainPattern("\\d");
        }
    }
}
