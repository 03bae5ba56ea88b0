package org.attest.position;

import java.util.List;
import org.attest.connections.ItemTitle;

/**
 * The open risks to one objective that the reader may know of.
 *
 * @param over how many of them are over tolerance
 * @param notScored how many have no current score yet
 * @param withoutObjective how many risks of partners do not say to the reader which objective they threaten
 * @param highest those with the highest scores, at most five
 */
public record ObjectiveRisks(int open, int over, int notScored, int withoutObjective, List<ItemTitle> highest) {

    public ObjectiveRisks {
        highest = List.copyOf(highest);
    }
}
