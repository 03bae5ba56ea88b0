package org.attest.position;

import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.components.WaitsForMe;
import org.springframework.stereotype.Component;

/** Contradictions between organisations wait for their ICB, who alone sees both sides. */
@Component
class ConflictsWaiting implements WaitsForMe {

    private static final Words LEVELS =
            new Words("shared item with different verdicts", "shared items with different verdicts");
    private static final Words ANSWERS = new Words(
            "supplier's answers that one accepted and another challenges",
            "answers of suppliers that one accepted and another challenges");

    private final Conflicts conflicts;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;

    ConflictsWaiting(Conflicts conflicts, Catalogue catalogue, CurrentUser currentUser) {
        this.conflicts = conflicts;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
    }

    @Override
    public List<Waiting> waiting() {
        var year = catalogue.currentEdition().year();
        return currentUser.get().scope(Role.ICB_LEAD).organisations().stream()
                .flatMap(icb -> List.of(
                        Waiting.of(LEVELS, conflicts.of(icb, year).size(), PositionLinks.CONFLICTS),
                        Waiting.of(ANSWERS, conflicts.answers(icb).size(), PositionLinks.CONFLICTS))
                        .stream())
                .toList();
    }
}
