package org.attest.returns.ui;

import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.returns.OnBehalf;

/** Whether an organisation stands by what was loaded for it, as a word with its symbol. */
final class OnBehalfTags {

    private OnBehalfTags() {}

    static Tag state(OnBehalf loaded) {
        return new Tag(
                switch (loaded.state()) {
                    case READING -> Tone.NEW;
                    case WAITING -> Tone.NONE;
                    case SIGNED, CONFIRMED -> Tone.GOOD;
                    case REJECTED -> Tone.BAD;
                },
                loaded.state().words());
    }
}
