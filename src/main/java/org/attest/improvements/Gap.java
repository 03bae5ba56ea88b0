package org.attest.improvements;

import java.util.List;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;

/** One gap of a plan with its actions. {@code closed} is true when a later seal meets what is expected. */
public record Gap(
        OutcomeCode outcome,
        String title,
        Level level,
        Level expected,
        boolean expectedConfirmed,
        boolean closed,
        List<Action> actions) {

    public Gap {
        actions = List.copyOf(actions);
    }

    public boolean isLate() {
        return actions.stream().anyMatch(Action::late);
    }
}
