package org.attest.assessors;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.evidence.FrozenFiles;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An assessor opens the files that were frozen for the own sample, as long as the role lasts; no other. */
@Component
@Transactional(readOnly = true)
class FrozenRights implements FrozenFiles {

    private final FrozenFileRows files;
    private final Entrance entrance;

    FrozenRights(FrozenFileRows files, Entrance entrance) {
        this.files = files;
        this.entrance = entrance;
    }

    @Override
    public boolean mayOpen(OrganisationId organisation, UUID file) {
        var sampled = Set.copyOf(files.sampledIn(List.of(organisation), file));
        return !sampled.isEmpty()
                && entrance.all().stream()
                        .anyMatch(it -> it.sight().assessor()
                                && sampled.contains(it.kept().id()));
    }
}
