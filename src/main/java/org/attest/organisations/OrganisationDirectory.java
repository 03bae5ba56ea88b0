package org.attest.organisations;

import static org.attest.access.Role.Name.ADMINISTRATOR;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.FieldChange;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of organisations: public facts, so everybody who is signed in may read them; only an administrator
 * changes them. What an organisation shares with its ICB is its provider lead's to say.
 */
@Component
@Transactional
public class OrganisationDirectory {

    private final DirectoryEntries entries;
    private final PartnerBook partners;
    private final MergerBook mergers;
    private final DirectorySearch search;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationDirectory(
            DirectoryEntries entries,
            PartnerBook partners,
            MergerBook mergers,
            DirectorySearch search,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.partners = partners;
        this.mergers = mergers;
        this.search = search;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** @throws UnknownItem when there is no such organisation */
    @AllowedTo(AllowedTo.ANYBODY)
    public Organisation find(OrganisationId id) {
        return entry(id).organisation();
    }

    @AllowedTo(AllowedTo.ANYBODY)
    public Optional<Organisation> findByCode(OdsCode code) {
        return entries.findByOdsCode(code.code()).map(DirectoryEntry::organisation);
    }

    /** The organisations with these ids, in one statement; unknown ids are left out. */
    @AllowedTo(AllowedTo.ANYBODY)
    public Map<OrganisationId, Organisation> named(Collection<OrganisationId> ids) {
        return entries
                .findAllById(ids.stream().map(OrganisationId::id).distinct().toList())
                .stream()
                .map(DirectoryEntry::organisation)
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    @AllowedTo(AllowedTo.ANYBODY)
    public Part<Organisation> search(OrganisationFilter filter, Window window) {
        return search.find(filter, today(), window);
    }

    /** @throws Refused when the code is taken or the name is empty or too long */
    @AllowedTo(ADMINISTRATOR)
    public Organisation add(NewOrganisation added) {
        if (entries.findByOdsCode(added.code().code()).isPresent()) {
            throw new Refused("The directory already has an organisation with the ODS code " + added.code() + ".");
        }
        var entry = entries.save(new DirectoryEntry(Ids.next(), added, today()));
        return said(entry, null, "added");
    }

    @AllowedTo(ADMINISTRATOR)
    public Organisation rename(OrganisationId id, String name) {
        var entry = entry(id);
        var before = entry.organisation();
        entry.rename(name, today());
        return said(entry, before, "renamed");
    }

    /** Says what sort of organisation it is, and its DSPT category. */
    @AllowedTo(ADMINISTRATOR)
    public Organisation describe(OrganisationId id, Kind kind, DsptCategory category) {
        var entry = entry(id);
        var before = entry.organisation();
        entry.describe(kind, category);
        return said(entry, before, "described");
    }

    @AllowedTo(ADMINISTRATOR)
    public Organisation close(OrganisationId id, LocalDate on) {
        var entry = entry(id);
        var before = entry.organisation();
        entry.close(on, today());
        return said(entry, before, "closed");
    }

    /**
     * One organisation goes into another on a day: it is closed from then on, and both keep their histories.
     *
     * @throws Refused when they are the same, or when the other one went into this one
     */
    @AllowedTo(ADMINISTRATOR)
    public Succession succeed(OrganisationId from, OrganisationId into, LocalDate on) {
        var leaving = entry(from);
        var staying = entry(into);
        mergers.merge(from.id(), into.id(), on);
        leaving.close(on, today());
        say(
                leaving.organisation(),
                "succeeded",
                FieldChange.of("into", null, staying.organisation().code()),
                FieldChange.of("on", null, on));
        return new Succession(leaving.organisation(), staying.organisation(), on);
    }

    /** Every succession that this organisation was part of, oldest first. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Succession> successionOf(OrganisationId id) {
        return mergers.of(id);
    }

    /** The partners of an ICB's system by name, closed ones and those that report elsewhere too; not the ICB itself. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Partner> partners(OrganisationId icb) {
        return partners.of(icb);
    }

    /** Who answers the CAF-aligned set to this ICB today: open, reports here, category 1; the ICB first, then by name. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Organisation> reporting(OrganisationId icb) {
        var reporting = new ArrayList<Organisation>();
        reporting.add(find(icb));
        partners.of(icb).stream()
                .filter(Partner::reportsHere)
                .map(Partner::organisation)
                .filter(it -> it.category() == DsptCategory.ONE && it.isOpenOn(today()))
                .forEach(reporting::add);
        return List.copyOf(reporting);
    }

    /** The ICBs that this organisation reports to; an ICB oversees itself. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<OrganisationId> overseers(OrganisationId id) {
        var overseers = new ArrayList<OrganisationId>();
        if (find(id).kind() == Kind.ICB) {
            overseers.add(id);
        }
        overseers.addAll(partners.reportsTo(id));
        return List.copyOf(overseers);
    }

    /** The ICBs in the directory. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Organisation> icbs() {
        return entries.findAllById(entries.idsOf(Kind.ICB)).stream()
                .map(DirectoryEntry::organisation)
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /** @throws Refused when the first is no ICB, is the same as the second, or the second may never report */
    @AllowedTo(ADMINISTRATOR)
    public void setPartner(OrganisationId icb, OrganisationId organisation, boolean reportsHere, String relationship) {
        var lead = entry(icb).organisation();
        var partner = entry(organisation).organisation();
        var before = partners.agree(lead, partner, reportsHere, relationship);
        say(
                partner,
                "partnered",
                FieldChange.of("icb", lead.code(), lead.code()),
                FieldChange.of("reportsHere", before.map(Partner::reportsHere).orElse(null), reportsHere),
                FieldChange.of("relationship", before.map(Partner::relationship).orElse(null), relationship.strip()));
    }

    @AllowedTo(AllowedTo.ANYBODY)
    public Sharing sharing(OrganisationId id) {
        return entry(id).sharing();
    }

    /** What these organisations share, in one statement. */
    @AllowedTo(AllowedTo.ANYBODY)
    public Map<OrganisationId, Sharing> sharing(Collection<OrganisationId> ids) {
        return entries
                .findAllById(ids.stream().map(OrganisationId::id).distinct().toList())
                .stream()
                .collect(Collectors.toMap(it -> new OrganisationId(it.getId()), DirectoryEntry::sharing));
    }

    @AllowedTo(PROVIDER_LEAD)
    public void share(OrganisationId id, Sharing sharing) {
        currentUser.require(id, Role.PROVIDER_LEAD);
        var entry = entry(id);
        var before = entry.sharing();
        entry.share(sharing);
        say(
                entry.organisation(),
                "shared",
                FieldChange.of(
                        "statementsAfterSignOff", before.statementsAfterSignOff(), sharing.statementsAfterSignOff()),
                FieldChange.of("draftLevels", before.draftLevels(), sharing.draftLevels()));
    }

    private DirectoryEntry entry(OrganisationId id) {
        return entries.findById(id.id()).orElseThrow(UnknownItem::new);
    }

    private Organisation said(DirectoryEntry entry, @Nullable Organisation before, String verb) {
        var after = entry.organisation();
        events.publishEvent(OrganisationChanged.between(before, after, verb));
        return after;
    }

    private void say(Organisation organisation, String verb, FieldChange... changes) {
        events.publishEvent(OrganisationChanged.of(organisation, verb, changes));
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
