package org.attest.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations have one person only. There the person who submits may also sign off, but what is signed counts
 * only once an ICB that the organisation reports to has countersigned it.
 */
@Component
@Transactional
public class OnePersonMarks {

    public static final int LONGEST_REASON = 500;

    private final DirectoryEntries entries;
    private final PartnerBook partners;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    OnePersonMarks(
            DirectoryEntries entries, PartnerBook partners, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.entries = entries;
        this.partners = partners;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Marks an organisation.
     *
     * @param reason in at most 500 characters
     * @throws Refused when the reason is missing, it is an ICB, or it reports to no ICB that could countersign
     */
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void mark(OrganisationId id, String reason) {
        var entry = entry(id);
        if (entry.organisation().kind() == Kind.ICB) {
            throw new Refused("An integrated care board countersigns for others, so it cannot be marked itself.");
        }
        if (partners.reportsTo(id).isEmpty()) {
            throw new Refused("It reports to no integrated care board here, so nobody could countersign.");
        }
        become(entry, true, checked(reason));
    }

    /** Takes the mark away: from then on the person who submitted may not sign off. */
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void unmark(OrganisationId id, String reason) {
        var entry = entry(id);
        var why = checked(reason);
        if (entry.organisation().singlePerson()) {
            become(entry, false, why);
        }
    }

    /**
     * Why an organisation is marked: for administrators, its own people and the ICBs it reports to. Empty for everybody
     * else, and where it is not marked.
     */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public Optional<String> reason(OrganisationId id) {
        var caller = currentUser.get();
        var entry = entry(id);
        return entry.organisation().singlePerson() && mayRead(caller, id)
                ? Optional.of(entry.singlePersonReason()).filter(it -> !it.isEmpty())
                : Optional.empty();
    }

    private static boolean mayRead(Caller caller, OrganisationId id) {
        return caller.equals(Caller.ATTEST)
                || caller.holds(Role.ADMINISTRATOR)
                || caller.holdsAny(id, Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER)
                || (caller.holds(Role.ICB_LEAD) && caller.overseenScope().holds(id));
    }

    private void become(DirectoryEntry entry, boolean marked, String reason) {
        var before = entry.organisation();
        var changes = new ArrayList<>(List.of(
                FieldChange.of("singlePerson", before.singlePerson(), marked),
                FieldChange.ofText("reason", entry.singlePersonReason(), reason)));
        changes.removeIf(it -> !it.isChange());
        entry.markOnePerson(marked, marked ? reason : "");
        if (!changes.isEmpty()) {
            events.publishEvent(OrganisationChanged.of(
                    before, marked ? "marked-one-person" : "unmarked-one-person", changes.toArray(FieldChange[]::new)));
        }
    }

    private static String checked(String reason) {
        var written = Narrative.checked(reason);
        if (written == null) {
            throw new Refused("Give the reason.");
        }
        if (written.length() > LONGEST_REASON) {
            throw new Refused("The reason has at most %d characters.".formatted(LONGEST_REASON));
        }
        return written;
    }

    private DirectoryEntry entry(OrganisationId id) {
        return entries.findById(id.id()).orElseThrow(UnknownItem::new);
    }
}
