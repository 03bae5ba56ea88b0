package org.attest.suppliers;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people typed into the forms of suppliers and did not save: for that person alone, without history and without a
 * word in the trail. A form is named within the organisation whose part it changes: {@code supplier S-0042}.
 */
@Component
@Transactional
public class SupplierDrafts {

    private static final String WRITERS = Role.Name.ICB_LEAD + " " + Role.Name.PROVIDER_LEAD;
    private static final int MOST_FIELDS = 60;

    private final TypedRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;

    SupplierDrafts(TypedRows rows, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Empty where the caller typed nothing that is not saved. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public Optional<Typed> find(OrganisationId organisation, String form) {
        return row(organisation, form).map(KeptTyped::show);
    }

    /**
     * Keeps what is typed now, in place of what was kept before.
     *
     * @param basedOn the state of the record that the form showed
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

    @AllowedTo(WRITERS)
    public void drop(OrganisationId organisation, String form) {
        row(organisation, form).ifPresent(rows::delete);
    }

    private Optional<KeptTyped> row(OrganisationId organisation, String form) {
        var caller = currentUser.require(organisation, Role.ICB_LEAD, Role.PROVIDER_LEAD);
        return rows.findByOrganisationAndPersonAndForm(organisation, caller.person(), form);
    }
}
