package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.attest.catalogue.Expected;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.components.Layouts;
import org.attest.components.Tag;
import org.attest.components.Tone;

/** How sure an expected level is, as word, symbol and colour. */
final class LevelTags {

    private LevelTags() {}

    static Tag of(Expected expected) {
        return new Tag(tone(expected.known(), expected.confirmed()), expected.sureness());
    }

    /** How many levels of a version are confirmed, unconfirmed and not known. */
    static Component summary(Framework framework) {
        var confirmed = framework.outcomes().values().stream()
                .filter(it -> it.expected().confirmed())
                .count();
        return Layouts.row(
                new Tag(Tone.GOOD, confirmed + " confirmed"),
                new Tag(Tone.WARN, framework.knownExpected() - confirmed + " unconfirmed"),
                new Tag(Tone.NONE, framework.outcomes().size() - framework.knownExpected() + " not known"));
    }

    /** Which levels an outcome allows: {@code NA, A}, and whether that is confirmed. */
    static String allowed(Outcome outcome) {
        return outcome.allowed().stream().map(Level::shortWords).collect(Collectors.joining(", "))
                + (outcome.allowedConfirmed() ? "" : " (unconfirmed)");
    }

    private static Tone tone(boolean known, boolean confirmed) {
        return !known ? Tone.NONE : confirmed ? Tone.GOOD : Tone.WARN;
    }
}
