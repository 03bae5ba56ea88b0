package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One import at a time for an organisation: who is alive is waited for, who is dead is not. */
@AttestTest
class ImportTurnsTest {

    private static final Duration NEARLY = ImportTurns.LONGEST_SILENCE.minusSeconds(10);

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private ImportTurns turns;

    @Autowired
    private ReturnStore store;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private ReturnWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new ReturnWorld(beans);
    }

    @Test
    void aLiveImportIsWaitedForHoweverLongItTakes() {
        var said = during(() -> {
            for (var beats = 0; beats < 4; beats++) {
                clock.move(NEARLY);
                turns.beat();
                assertThatThrownBy(() -> during(() -> "another")).isInstanceOf(Refused.class);
            }
            return "first";
        });

        assertThat(said).isEqualTo("first");
        assertThat(during(() -> "next")).isEqualTo("next");
    }

    @Test
    void theTurnOfADeadProcessIsTakenOverAndItsEndEndsNobodyElses() {
        var dead = new ImportTurn(world.organisation.id(), world.anita.id(), clock.instant());
        inTransaction(() -> store.keep(dead));
        assertThatThrownBy(() -> during(() -> "too early")).isInstanceOf(Refused.class);

        clock.move(ImportTurns.LONGEST_SILENCE.plusSeconds(1));

        assertThat(during(() -> {
                    inTransaction(() -> store.endTurn(dead));
                    assertThatThrownBy(() -> during(() -> "another")).isInstanceOf(Refused.class);
                    return "taken over";
                }))
                .isEqualTo("taken over");
    }

    @Test
    void organisationsDoNotWaitForEachOtherAndARefusedImportEndsItsTurn() {
        var other = new ReturnWorld(beans);
        assertThat(during(() -> turns.during(other.organisation.id(), PersonId.next(), () -> "both")))
                .isEqualTo("both");
        assertThatThrownBy(() -> during(() -> {
                    throw new Refused("no");
                }))
                .isInstanceOf(Refused.class);
        assertThat(during(() -> "free")).isEqualTo("free");
    }

    private String during(java.util.function.Supplier<String> work) {
        return turns.during(world.organisation.id(), world.anita.id(), work);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }
}
