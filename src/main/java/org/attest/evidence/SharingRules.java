package org.attest.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.organisations.Neighbours;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may share what with whom. */
@Component
class SharingRules {

    private final OrganisationDirectory directory;
    private final Neighbours neighbours;

    SharingRules(OrganisationDirectory directory, Neighbours neighbours) {
        this.directory = directory;
        this.neighbours = neighbours;
    }

    /** @throws Refused when the sharing differs and the caller does not lead there, or cannot be as wanted */
    void check(Reach reach, OrganisationId owner, SharedWith before, SharedWith after) {
        if (after.equals(before)) {
            return;
        }
        if (!reach.leads(owner)) {
            throw new Refused("Only a lead of the organisation decides with whom its evidence is shared.");
        }
        var named = new HashSet<>(after.organisations());
        named.removeAll(before.organisations());
        if (named.contains(owner) || !directory.named(named).keySet().containsAll(named)) {
            throw new Refused("Choose other organisations of the directory to share with.");
        }
        if (!named.isEmpty() && directory.overseers(owner).stream().anyMatch(named::contains)) {
            throw new Refused("What the ICB sees is a choice of its own. Share with other organisations by name.");
        }
        if (after.systemLibrary()
                && !before.systemLibrary()
                && neighbours.of(List.of(owner)).getOrDefault(owner, Set.of()).isEmpty()) {
            throw new Refused("This organisation is in no ICB's system, so there is no system library to share with.");
        }
    }
}
