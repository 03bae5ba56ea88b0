package org.attest.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.UkDates;

/** Compares a register of partners with the partnerships held; it proposes new ones and never ends one. */
final class PartnerChecker {

    private final LocalDate registerDate;
    private final RegisterFacts facts;

    PartnerChecker(LocalDate registerDate, RegisterFacts facts) {
        this.registerDate = registerDate;
        this.facts = facts;
    }

    RegisterRow row(RegisterLine line, String icb) {
        var board = facts.held().get(icb);
        if (board == null || board.kind() != Kind.ICB || icb.equals(line.code())) {
            return new RegisterRow(
                    line,
                    State.ELSEWHERE,
                    false,
                    List.of("A partner of " + icb + ", an ICB that the directory does not have."));
        }
        var entry = facts.held().get(line.code());
        var says = new ArrayList<String>();
        says.add("Becomes a partner of " + board.name() + "; whether it reports there is said in the directory.");
        if (entry == null) {
            says.addFirst("Not in the directory: " + line.name() + ".");
            return new RegisterRow(line, State.NEW, false, says);
        }
        var boards = facts.boards().getOrDefault(entry.id(), Set.of());
        if (boards.contains(board.id())) {
            return new RegisterRow(line, State.UNCHANGED, false, List.of());
        }
        boolean isSafe = true;
        if (!boards.isEmpty()) {
            says.add("It is a partner of another ICB already.");
            isSafe = false;
        }
        if (entry.closedOn() != null) {
            says.add("It is closed since " + UkDates.inTable(entry.closedOn()) + ".");
            isSafe = false;
        }
        if (registerDate.isBefore(entry.knownAsOf())) {
            says.add("This register is older than what is held (" + UkDates.inTable(entry.knownAsOf()) + ").");
            isSafe = false;
        }
        return new RegisterRow(line, State.CHANGED, isSafe, says);
    }
}
