package org.attest.drafts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people typed into the forms of registers and did not save: for that person alone, without history and without a
 * word in the trail. A form is named within the organisation whose part it changes, such as {@code supplier S-0042};
 * whoever writes there, or oversees it, may keep drafts there.
 */
@Component
@Transactional
public class Drafts {

    private static final String WRITERS = Role.Name.ICB_LEAD + " " + Role.Name.PROVIDER_LEAD + " "
            + Role.Name.CONTRIBUTOR + " " + Role.Name.SUPPLIER_CONTACT;
    private static final int MOST_FIELDS = 60;

    private final TypedRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;

    Drafts(TypedRows rows, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Empty where the caller typed nothing that is not saved.
     *
     * @throws UnknownItem when the caller writes nothing there
     */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public Optional<Typed> find(OrganisationId organisation, String form) {
        return row(organisation, form).map(KeptTyped::show);
    }

    /**
     * Keeps what is typed now, in place of what was kept before.
     *
     * @param basedOn the state of the record that the form showed
     * @throws Refused when it is more than a form holds
     */
    @AllowedTo(WRITERS)
    public Typed keep(OrganisationId organisation, String form, long basedOn, Map<String, String> fields) {
        if (fields.size() > MOST_FIELDS || fields.values().stream().anyMatch(it -> it.length() > Narrative.LONGEST)) {
            throw new Refused("A draft has fields of at most %,d characters.".formatted(Narrative.LONGEST));
        }
        var typed = new Typed(basedOn, fields, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var row = row(organisation, form)
                .orElseGet(() -> new KeptTyped(organisation, currentUser.get().person(), form, typed));
        row.become(typed);
        rows.saveAndFlush(row);
        return typed;
    }

    /** Forgets it: it was saved, or is not wanted. */
    @AllowedTo(WRITERS)
    public void drop(OrganisationId organisation, String form) {
        row(organisation, form).ifPresent(rows::delete);
    }

    private Optional<KeptTyped> row(OrganisationId organisation, String form) {
        return rows.findByOrganisationAndPersonAndForm(organisation, writer(organisation), form);
    }

    private PersonId writer(OrganisationId organisation) {
        var caller = currentUser.get();
        return caller.overseenScope().holds(organisation)
                ? caller.person()
                : currentUser
                        .require(
                                organisation,
                                Role.ICB_LEAD,
                                Role.PROVIDER_LEAD,
                                Role.CONTRIBUTOR,
                                Role.SUPPLIER_CONTACT)
                        .person();
    }
}
