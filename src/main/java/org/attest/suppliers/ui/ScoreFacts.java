package org.attest.suppliers.ui;

import org.attest.components.Facts;
import org.attest.suppliers.Scale;
import org.attest.suppliers.Scores;

/** What a supplier scores, each with the meaning of its step. */
final class ScoreFacts {

    private ScoreFacts() {}

    static Facts of(Scores scores) {
        var facts = new Facts();
        for (var scale : Scale.values()) {
            var score = scores.on(scale);
            facts.with(scale.words(), score == null ? "Not known" : scale.step(score));
        }
        var other = scores.substitutability();
        return facts.with("Could somebody else take over?", other == null ? "Not known" : other.words());
    }
}
