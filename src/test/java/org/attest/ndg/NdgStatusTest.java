package org.attest.ndg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.ndg.NdgStatus.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked-out status and the state of an item, by rule. */
class NdgStatusTest {

    private static final Set<ItemState> DOES_NOT_COUNT = Set.of(ItemState.OPEN, ItemState.UNCONFIRMED);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Every kind of item there can be: both flags, four states. */
    private static final List<Judged> KINDS = kinds();

    private static List<Judged> kinds() {
        var kinds = new ArrayList<Judged>();
        for (var mandatory : List.of(true, false)) {
            for (var forApproaching : List.of(true, false)) {
                for (var state : ItemState.values()) {
                    kinds.add(new Judged(mandatory, forApproaching, state));
                }
            }
        }
        return kinds;
    }

    /** All sets of up to all sixteen kinds of item, against the rule said in another way. */
    @Test
    void theStatusOfEveryMixtureOfItemsIsAsTheRuleSays() {
        for (var mask = 1; mask < 1 << KINDS.size(); mask++) {
            var chosen = mask;
            var items = IntStream.range(0, KINDS.size())
                    .filter(it -> (chosen >> it & 1) == 1)
                    .mapToObj(KINDS::get)
                    .toList();
            var openMandatory = items.stream().anyMatch(it -> it.mandatory() && DOES_NOT_COUNT.contains(it.state()));
            var openForApproaching =
                    items.stream().anyMatch(it -> it.forApproaching() && DOES_NOT_COUNT.contains(it.state()));
            var expected = !openMandatory
                    ? NdgStatus.STANDARDS_MET
                    : openForApproaching ? NdgStatus.NOT_MET : NdgStatus.APPROACHING;
            assertThat(NdgStatus.of(items)).as("%s", items).isEqualTo(expected);
        }
    }

    @Test
    void aSetWithoutItemsMeetsNothing() {
        assertThat(NdgStatus.of(List.of())).isEqualTo(NdgStatus.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerOfTheKindThatIsAskedCountsAndOthersDoNot(AnswerKind asked) {
        for (var given : AnswerKind.values()) {
            assertThat(state(item(asked, Set.of()), values(given)))
                    .isEqualTo(asked == given ? ItemState.ANSWERED : ItemState.OPEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereTheKindIsNotKnownAnyAnswerCounts(AnswerKind given) {
        assertThat(state(item(null, Set.of()), values(given))).isEqualTo(ItemState.ANSWERED);
        assertThat(state(item(null, Set.of()), NdgValues.NONE)).isEqualTo(ItemState.OPEN);
    }

    @Test
    void noIsAnAnswer() {
        assertThat(state(item(AnswerKind.YES_NO, Set.of()), NdgValues.saying(false)))
                .isEqualTo(ItemState.ANSWERED);
    }

    @Test
    void aCertificateExemptsWhileItIsInDateAndOnlyWhereTheItemNamesIt() {
        var item = item(null, Set.of(Certificate.ISO_27001));
        assertThat(state(item, NdgValues.exempt(Certificate.ISO_27001, TODAY))).isEqualTo(ItemState.EXEMPT);
        assertThat(state(item, NdgValues.exempt(Certificate.ISO_27001, TODAY.minusDays(1))))
                .isEqualTo(ItemState.OPEN);
        assertThat(state(item, NdgValues.exempt(Certificate.ISO_27001, null))).isEqualTo(ItemState.OPEN);
        assertThat(state(item, NdgValues.exempt(Certificate.CYBER_ESSENTIALS_PLUS, TODAY)))
                .isEqualTo(ItemState.OPEN);
    }

    private static ItemState state(NdgItem item, NdgValues values) {
        return ItemState.of(item, values, TODAY);
    }

    private static NdgItem item(@org.jspecify.annotations.Nullable AnswerKind kind, Set<Certificate> exemptBy) {
        return new NdgItem(new NdgRef("4.5.3"), true, false, exemptBy, kind, null);
    }

    private static NdgValues values(AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> NdgValues.saying(true);
            case TEXT -> NdgValues.ofText("Yes, and how.");
            case DOCUMENT -> NdgValues.ofDocument("Policies, shelf 2");
            case DATE -> new NdgValues(null, null, null, TODAY, null, null, null, null);
        };
    }
}
