package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attest.organisations.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place of one organisation among others of its kind. */
class PlaceTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void amongFewerThanFiveNothingIsSaid(int others) {
        assertThat(place(new Share(9, 10), Collections.nCopies(others, new Share(1, 10))))
                .isEmpty();
    }

    @Test
    void aPlaceCountsThoseThatMeetALargerPart() {
        var others = List.of(new Share(40, 40), new Share(9, 10), new Share(1, 2), new Share(0, 40));

        assertThat(place(new Share(3, 4), others)).contains("3rd of 5 acute trusts at expected levels");
        assertThat(place(new Share(20, 20), others)).contains("Joint 1st of 5 acute trusts at expected levels");
        assertThat(place(new Share(0, 7), others)).contains("Joint 4th of 5 acute trusts at expected levels");
        assertThat(place(new Share(0, 0), others)).isEmpty();
    }

    @Test
    void largePlacesAreWrittenAsPeopleWriteThem() {
        assertThat(place(new Share(0, 1), Collections.nCopies(11, new Share(1, 1))))
                .contains("12th of 12 acute trusts at expected levels");
        assertThat(place(new Share(0, 1), Collections.nCopies(21, new Share(1, 1))))
                .contains("22nd of 22 acute trusts at expected levels");
    }

    private static Optional<String> place(Share own, List<Share> others) {
        return Place.of(own, others, Kind.ACUTE_TRUST).map(Place::inWords);
    }
}
