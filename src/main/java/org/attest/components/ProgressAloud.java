package org.attest.components;

import com.vaadin.flow.component.html.Span;
import org.attest.shared.Progress;

/**
 * Long work as it is read out: each new phase and each quarter of one. A count that is read out twice a second would drown
 * everything else.
 */
class ProgressAloud extends Span {

    private static final int QUARTERS = 4;

    private String said = "";

    ProgressAloud() {
        addClassName("said-only");
        getElement().setAttribute("role", "status");
    }

    /** Other work follows: its first point is said, even where it is the last one of the work before. */
    void begin() {
        said = "";
    }

    /** @param inWords how far it is, said where that is a new point */
    void say(Progress.Moment moment, boolean cancelled, String inWords) {
        var quarter = moment.of() == 0 ? 0 : QUARTERS * moment.done() / moment.of();
        var point = cancelled ? "cancelled" : moment.phase() + " " + quarter;
        if (!point.equals(said)) {
            said = point;
            setText(inWords);
        }
    }
}
