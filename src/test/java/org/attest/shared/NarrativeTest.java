package org.attest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, as it is kept. */
class NarrativeTest {

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"bell \u0007", "half \ud83d", "other half \udc69", "none \ufffe", "none \uffff"})
    void aCharacterThatNoFileHoldsIsRefusedBeforeItIsKept(String text) {
        assertThatThrownBy(() -> new Narrative(text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {"two\nlines", "tab\there", "\ud83d\udc69\u200d\u2695\ufe0f on call", "\u05e9\u05dc\u05d5\u05dd"})
    void whatPeopleTypeIsKept(String text) {
        assertThat(Narrative.checked(text)).isEqualTo(text);
    }
}
