package org.attest.catalogue;

import java.util.List;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;

/**
 * The outcomes that every independent assessment of one group of organisations must look at in one year, in the order of
 * their codes; {@code chosen} more are chosen for each organisation.
 */
public record AuditList(DsptYear year, String group, int chosen, List<OutcomeCode> mandatory) {

    public static final int LONGEST_GROUP = 120;

    /** @throws Refused when the group has no name, or the list would look at nothing */
    public AuditList {
        group = Sentence.checked("The group of organisations", group, LONGEST_GROUP);
        mandatory = mandatory.stream().distinct().sorted().toList();
        if (chosen < 0) {
            throw new Refused("The number of outcomes chosen for each organisation cannot be below 0.");
        }
        if (chosen == 0 && mandatory.isEmpty()) {
            throw new Refused("Name the mandatory outcomes, or say how many are chosen for each organisation.");
        }
    }

    /** How many outcomes an assessment looks at. */
    public int size() {
        return mandatory.size() + chosen;
    }
}
