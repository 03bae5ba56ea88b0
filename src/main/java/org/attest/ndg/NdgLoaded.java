package org.attest.ndg;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Items that an ICB lead loads for an organisation that reports to it. They count as unconfirmed, and never as met, until
 * the approver of that organisation signs them, or another person of the ICB confirms them against a signed letter;
 * whoever loaded them does neither, nor does anybody who acts for them.
 */
@Component
@Transactional
public class NdgLoaded {

    private static final String READERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD;

    private final NdgSights sights;
    private final NdgTurns turns;
    private final NdgAnswerBook answers;
    private final NdgLoadedBook loaded;
    private final CurrentUser currentUser;

    NdgLoaded(NdgSights sights, NdgTurns turns, NdgAnswerBook answers, NdgLoadedBook loaded, CurrentUser currentUser) {
        this.sights = sights;
        this.turns = turns;
        this.answers = answers;
        this.loaded = loaded;
        this.currentUser = currentUser;
    }

    /**
     * Saves the items of a loaded return as {@link NdgReturn#saveAll} does, each unconfirmed. What a change leaves empty stays
     * as it is, and so do comments and owners.
     *
     * @param in the return, by which they are signed later
     * @throws UnknownItem unless the caller is ICB lead of an ICB to which the organisation reports, and not of that one
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public List<NdgSaved> saveAll(NdgYear ref, UUID in, List<NdgChange> changes) {
        sights.requireOnBehalf(ref.organisation());
        return changes.isEmpty()
                ? List.of()
                : answers.saveAll(turns.take(ref), sights.of(ref.organisation()), in, changes).stream()
                        .map(NdgSaved::hidden)
                        .toList();
    }

    /** What stands at the items whose answers the ICB does not see, as far as it loaded them itself. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Map<NdgRef, NdgConcealed> concealed(NdgYear ref) {
        sights.requireOnBehalf(ref.organisation());
        return turns.find(ref).map(loaded::concealed).orElse(Map.of());
    }

    /** What a return changed, item by item; the ICB is not told what stood there before. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<NdgLoadedChange> changes(NdgYear ref, UUID in) {
        var own = currentUser.get().holdsAny(ref.organisation(), Role.PROVIDER_LEAD, Role.APPROVER);
        if (!own) {
            sights.requireOnBehalf(ref.organisation());
        }
        return turns.find(ref).map(it -> loaded.changes(it, in, own)).orElse(List.of());
    }

    /**
     * The approver signs what still waits of a return. Signing is no answering, so the approver may sign off the set
     * afterwards.
     *
     * @return how many items are confirmed by it
     * @throws NdgRefused when the caller loaded it, or acts for whoever did, or the year is closed
     */
    @AllowedTo(Role.Name.APPROVER)
    public int sign(NdgYear ref, UUID in) {
        return loaded.confirm(turns.take(ref), in, approver(ref), null);
    }

    /**
     * Another person of the ICB confirms what still waits of a return.
     *
     * @param letter the evidence item that holds the signed letter
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public int confirm(NdgYear ref, UUID in, ItemRef letter) {
        var caller = sights.requireOnBehalf(ref.organisation());
        return loaded.confirm(turns.take(ref), in, caller, letter);
    }

    /**
     * The approver says that a return is not the organisation's word. Nothing is put back: the items stay as they were
     * loaded, unconfirmed, until somebody of the organisation saves each.
     *
     * @return how many items are left so
     */
    @AllowedTo(Role.Name.APPROVER)
    public int reject(NdgYear ref, UUID in) {
        return loaded.reject(turns.take(ref), in, approver(ref));
    }

    private Caller approver(NdgYear ref) {
        return currentUser.require(ref.organisation(), Role.APPROVER);
    }
}
