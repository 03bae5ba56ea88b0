package org.attest.assessments;

import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sealed positions, to be read and checked: by a provider lead and an approver of the organisation, and by the ICB leads
 * that oversee it. Everybody else gets {@link UnknownItem}, exactly as for a seal that does not exist.
 */
@Component
@Transactional(readOnly = true)
public class Seals {

    private static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;
    private static final String SIGNERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER;

    private final Sights sights;
    private final Turns turns;
    private final SealBook book;

    Seals(Sights sights, Turns turns, SealBook book) {
        this.sights = sights;
        this.turns = turns;
        this.book = book;
    }

    /** What a seal would hold if it were made now; for those who see the whole assessment. */
    @AllowedTo(SIGNERS)
    public List<SealedAnswer> wouldHold(AssessmentRef ref) {
        sights.of(ref.organisation()).requireAll();
        return turns.find(ref).map(book::wouldSeal).orElse(List.of());
    }

    /** The seals of an assessment, latest first, those that still wait for a countersign too. */
    @AllowedTo(READERS)
    public List<Seal> of(AssessmentRef ref) {
        sights.of(ref.organisation()).requireSeals();
        return turns.find(ref).map(book::of).orElse(List.of());
    }

    /** What stands under a seal; for the ICB without statements where they are not shared. */
    @AllowedTo(READERS)
    public SealedPosition open(UUID sealId) {
        return book.shown(sealId, sights);
    }

    /** Works the hash out again from the rows: false when a single character of what was signed has changed. */
    @AllowedTo(READERS)
    public boolean verify(UUID sealId) {
        return book.isTrue(book.find(sealId, sights));
    }
}
