package org.attest.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.attest.components.HealthLine;
import org.attest.components.HealthLine.Health;
import org.attest.components.HealthLine.State;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class HealthViewTest {

    @Test
    void eachLineIsShownInItsOrderWithItsStateInWordsAndItsDetails() {
        var words = shown(
                line(2, "Mail", () -> Health.notConfigured("No mail server is set.")),
                line(1, "Templates", () -> Health.attention("One file is not used.")
                        .with(List.of("T99.yaml, line 3: no title"))));

        assertThat(words)
                .containsSubsequence(
                        "One thing needs attention.",
                        "Templates",
                        "Needs attention",
                        "One file is not used.",
                        "T99.yaml, line 3: no title",
                        "Mail",
                        "Not configured",
                        "No mail server is set.");
    }

    @Test
    void aLineThatFailsIsNamedAndTheOthersAreShown() {
        var words = shown(
                line(1, "Scanner", () -> {
                    throw new IllegalStateException("secret address");
                }),
                line(2, "Mail", () -> Health.ok("Mail is sent.")));

        assertThat(words).contains("Scanner", "could not be found out", "Mail is sent.");
        assertThat(words).doesNotContain("secret address");
    }

    @Test
    void tooLittleRoomOnTheDiskNeedsAttention() {
        assertThat(new RoomOnDisk(Path.of("target"), DataSize.ofBytes(1)).look().state())
                .isEqualTo(State.OK);
        assertThat(new RoomOnDisk(Path.of("target"), DataSize.ofTerabytes(1_000_000))
                        .look()
                        .state())
                .isEqualTo(State.ATTENTION);
    }

    private static String shown(HealthLine... lines) {
        var view = new HealthView(List.of(lines));
        view.draw();
        return view.getElement().getTextRecursively();
    }

    private static HealthLine line(int order, String title, Supplier<Health> health) {
        return new HealthLine() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public Health look() {
                return health.get();
            }
        };
    }
}
