package org.attest.suppliers;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an organisation that may not change the shared record has it changed: its lead proposes, the ICB lead accepts, or
 * declines with a reason. The proposals of one organisation are unknown to every other.
 */
@Component
@Transactional
public class Proposals {

    private static final String READERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD;

    private final SupplierSights sights;
    private final SupplierBook book;
    private final SupplierRegister register;
    private final ProposalRows proposals;
    private final SupplierTurns turns;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            SupplierSights sights,
            SupplierBook book,
            SupplierRegister register,
            ProposalRows proposals,
            SupplierTurns turns,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sights = sights;
        this.book = book;
        this.register = register;
        this.proposals = proposals;
        this.turns = turns;
        this.directory = directory;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the caller made for an organisation or decides on, the open ones first, then the newest. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<Proposal> list(Window window) {
        var caller = currentUser.get();
        var sight = sights.all();
        var found = proposals.page(
                sight.kept(),
                caller.scope(Role.PROVIDER_LEAD, Role.APPROVER).organisations(),
                PageRequest.of(window.offset() / window.limit(), window.limit()));
        return new Part<>(found.getContent().stream().map(it -> it.show(sight)).toList(), found.getTotalElements());
    }

    /** The ICBs to which an organisation may propose a supplier: those that it reports to. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public List<OrganisationId> registers(OrganisationId organisation) {
        currentUser.require(organisation, Role.PROVIDER_LEAD);
        return directory.overseers(organisation);
    }

    /** Proposes a supplier that the register does not have. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public Proposal propose(OrganisationId organisation, OrganisationId icb, String name, @Nullable String why) {
        sights.requireLead(organisation, icb);
        if (!directory.overseers(organisation).contains(icb)) {
            throw new UnknownItem();
        }
        var details = SupplierDetails.named(name);
        return keep(new KeptProposal(organisation, icb, details.name(), Narrative.checked(why), stamp()));
    }

    /** Proposes a change of the shared record, in words. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public Proposal proposeChange(OrganisationId organisation, ItemRef supplier, String what) {
        sights.requireLead(organisation, supplier.organisation());
        var says = Narrative.checked(what);
        if (says == null) {
            throw SupplierRefused.proposalEmpty();
        }
        return keep(new KeptProposal(organisation, book.known(supplier), says, stamp()));
    }

    /**
     * Accepts a proposal. Of a new supplier it stands in the register from then on, by its name; a change the ICB lead then
     * makes in the record.
     *
     * @throws SupplierRefused when it is decided already, or the register has a supplier of that name by now
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Proposal accept(UUID proposal, @Nullable String reason) {
        turns.takeOf(() -> decidable(proposal).register());
        var row = decidable(proposal);
        var added = row.isNew()
                ? register.add(row.register(), SupplierDetails.named(row.name()))
                        .id()
                : null;
        row.accept(added, Narrative.checked(reason), stamp());
        return decided(row, ProposalState.ACCEPTED);
    }

    /** @throws SupplierRefused when it is decided already, or no reason is given */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Proposal decline(UUID proposal, String reason) {
        var why = Narrative.checked(reason);
        if (why == null) {
            throw SupplierRefused.reasonMissing();
        }
        turns.takeOf(() -> decidable(proposal).register());
        var row = decidable(proposal);
        row.decline(why, stamp());
        return decided(row, ProposalState.DECLINED);
    }

    private KeptProposal decidable(UUID proposal) {
        Scope kept = currentUser.get().scope(Role.ICB_LEAD);
        return proposals.decidable(kept.organisations(), proposal).orElseThrow(UnknownItem::new);
    }

    private Proposal keep(KeptProposal made) {
        var row = proposals.saveAndFlush(made);
        say(
                row,
                ProposalState.OPEN,
                FieldChange.ofText("name", null, row.name()),
                FieldChange.ofText("says", null, row.says()));
        return row.show(sights.all());
    }

    private Proposal decided(KeptProposal row, ProposalState state) {
        proposals.saveAndFlush(row);
        say(
                row,
                state,
                FieldChange.of("state", ProposalState.OPEN, state),
                FieldChange.ofText("reason", null, row.reason()));
        return row.show(sights.all());
    }

    private void say(KeptProposal row, ProposalState state, FieldChange... changes) {
        events.publishEvent(new ProposalEvent(row.organisation(), row.id(), state, List.of(changes)));
    }

    private Stamp stamp() {
        return new Stamp(currentUser.get().person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
