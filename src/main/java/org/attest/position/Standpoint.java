package org.attest.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;

/** From where a person looks: over a whole system, over its objectives alone, or at one's own organisation. */
public record Standpoint(Reach reach, OrganisationId organisation) {

    /** How far the person sees. */
    public enum Reach {
        SYSTEM,
        OBJECTIVES,
        OWN
    }

    /** All places from which this person may look, the widest first; empty for somebody who sees no position. */
    public static List<Standpoint> of(Caller caller) {
        var found = new ArrayList<Standpoint>();
        add(found, Reach.SYSTEM, caller.scope(Role.ICB_LEAD));
        add(found, Reach.OBJECTIVES, caller.scope(Role.BOARD_SECRETARY, Role.BOARD_READER));
        add(found, Reach.OWN, caller.scope(Role.PROVIDER_LEAD, Role.APPROVER));
        return List.copyOf(found);
    }

    /** A narrower view of an organisation that is seen more widely already adds nothing. */
    private static void add(List<Standpoint> found, Reach reach, Scope scope) {
        scope.organisations().stream()
                .filter(it ->
                        found.stream().noneMatch(held -> held.organisation().equals(it)))
                .sorted(Comparator.comparing(OrganisationId::id))
                .forEach(it -> found.add(new Standpoint(reach, it)));
    }
}
