package org.attest.risks;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the caller types about a risk until it is saved. Nobody else sees it, and neither history nor trail know of it. */
@Component
@Transactional
public class RiskDrafts {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final RiskDraftRows rows;
    private final RiskBook book;
    private final CurrentUser currentUser;
    private final Clock clock;

    RiskDrafts(RiskDraftRows rows, RiskBook book, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A draft as it was kept.
     *
     * @param basedOn the version of the risk that the person read when they began to type; 0 for a new one
     */
    public record Kept(RiskDraft typed, long basedOn, Instant at) {}

    /**
     * Keeps what was typed in place of what was kept before, and answers when.
     *
     * @param risk null for a new one, of which a person has one in each organisation
     * @throws UnknownItem when the caller may not write in this register, or the risk is not in it
     */
    @AllowedTo(WRITERS)
    public Instant keep(OrganisationId organisation, @Nullable ItemRef risk, long basedOn, RiskDraft typed) {
        var id = require(organisation, risk);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row = mine(organisation, id).stream()
                .findFirst()
                .orElseGet(() ->
                        new KeptRiskDraft(organisation, id, currentUser.get().person()));
        rows.saveAndFlush(row.become(typed, basedOn, at));
        return at;
    }

    /** What the caller typed and did not save. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public Optional<Kept> find(OrganisationId organisation, @Nullable ItemRef risk) {
        var id = require(organisation, risk);
        return mine(organisation, id).stream().findFirst().map(KeptRiskDraft::show);
    }

    /** Forgets it: it was saved, or is not wanted. */
    @AllowedTo(WRITERS)
    public void drop(OrganisationId organisation, @Nullable ItemRef risk) {
        mine(organisation, require(organisation, risk)).forEach(rows::delete);
    }

    private @Nullable UUID require(OrganisationId organisation, @Nullable ItemRef risk) {
        var caller = currentUser.require(organisation, RiskReach.WRITERS);
        if (risk == null) {
            return null;
        }
        if (!risk.organisation().equals(organisation)) {
            throw new UnknownItem();
        }
        return book.known(RiskReach.of(caller).only(organisation), risk).id();
    }

    private List<KeptRiskDraft> mine(OrganisationId organisation, @Nullable UUID risk) {
        return rows.findByOrganisationAndPerson(organisation, currentUser.get().person()).stream()
                .filter(it -> Objects.equals(it.risk(), risk))
                .toList();
    }
}
