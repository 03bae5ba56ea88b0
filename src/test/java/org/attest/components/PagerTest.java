package org.attest.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.util.List;
import org.attest.shared.Part;
import org.junit.jupiter.api.Test;

/** What stands below a list that goes over several pages. */
class PagerTest {

    @Test
    void aListThatIsCountedToTheEndSaysHowMany() {
        assertThat(words(new Part<>(List.of(), 1_234), "evidence")).isEqualTo("1 to 50 of 1,234Next page");
        assertThat(words(new Part<>(List.of(), 60), "evidence?page=2")).isEqualTo("51 to 60 of 60Previous page");
        assertThat(words(new Part<>(List.of(), 0), "evidence")).isEqualTo("Nothing to show");
    }

    @Test
    void aListThatIsCountedOnlySoFarSaysThatThereIsMore() {
        var more = new Part<>(List.of(), 500, true);
        assertThat(words(more, "evidence")).isEqualTo("1 to 50 of more than 500Next page");
        assertThat(words(more, "evidence?page=9")).isEqualTo("401 to 450 of more than 500Previous pageNext page");
    }

    private static String words(Part<?> part, String address) {
        return new Pager("items", part, 50, AddressState.of(new Location(address)))
                .getElement()
                .getTextRecursively();
    }
}
