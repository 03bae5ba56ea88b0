package org.attest.organisations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is held that some lines of a register are compared with.
 *
 * @param held the organisations by their codes
 * @param statuses what earlier registers said, the newest last
 * @param boards of which ICBs each organisation is a partner
 * @param wanted the codes that another part of Attest asks for (see {@link WantedCodes})
 */
record RegisterFacts(
        Map<String, Held> held,
        Map<UUID, List<PublishedStatus>> statuses,
        Map<UUID, Set<UUID>> boards,
        Set<String> wanted) {}
