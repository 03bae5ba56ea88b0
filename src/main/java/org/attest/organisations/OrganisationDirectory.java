package org.attest.organisations;

import static org.attest.access.Role.Name.ADMINISTRATOR;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private final Partnerships partnerships;
    private final Mergers mergers;
    private final PublishedResults results;
    private final DirectorySearch search;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationDirectory(
            DirectoryEntries entries,
            Partnerships partnerships,
            Mergers mergers,
            PublishedResults results,
            DirectorySearch search,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.partnerships = partnerships;
        this.mergers = mergers;
        this.results = results;
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
        var organisation =
                entries.save(new DirectoryEntry(Ids.next(), added, today())).organisation();
        say(
                organisation,
                "added",
                FieldChange.of("name", null, organisation.name()),
                FieldChange.of("kind", null, organisation.kind()));
        return organisation;
    }

    @AllowedTo(ADMINISTRATOR)
    public Organisation rename(OrganisationId id, String name) {
        var entry = entry(id);
        var before = entry.organisation().name();
        entry.rename(name, today());
        return said(
                entry,
                "renamed",
                FieldChange.of("name", before, entry.organisation().name()));
    }

    /** Says what sort of organisation it is, its DSPT category, and whether one person does everything there. */
    @AllowedTo(ADMINISTRATOR)
    public Organisation describe(OrganisationId id, Kind kind, DsptCategory category, boolean singlePerson) {
        var entry = entry(id);
        var before = entry.organisation();
        entry.describe(kind, category, singlePerson);
        return said(
                entry,
                "described",
                FieldChange.of("kind", before.kind(), kind),
                FieldChange.of("category", before.category(), category),
                FieldChange.of("singlePerson", before.singlePerson(), singlePerson));
    }

    @AllowedTo(ADMINISTRATOR)
    public Organisation close(OrganisationId id, LocalDate on) {
        var entry = entry(id);
        var before = entry.organisation().closedOn();
        entry.close(on, today());
        return said(entry, "closed", FieldChange.of("closedOn", before, on));
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
        if (leads(into, from)) {
            throw new Refused("An organisation cannot go into itself or into one that went into it.");
        }
        if (mergers.existsById(from.id())) {
            throw new Refused("This organisation already went into another one.");
        }
        mergers.save(new Merger(from.id(), into.id(), on));
        leaving.close(on, today());
        said(
                leaving,
                "succeeded",
                FieldChange.of("into", null, staying.organisation().code()),
                FieldChange.of("on", null, on));
        return new Succession(leaving.organisation(), staying.organisation(), on);
    }

    /** Every succession that this organisation was part of, oldest first. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Succession> successionOf(OrganisationId id) {
        var found = mergers.touching(id.id());
        var ids = new ArrayList<OrganisationId>();
        found.forEach(it -> ids.addAll(List.of(new OrganisationId(it.getId()), new OrganisationId(it.into()))));
        var named = named(ids);
        return found.stream()
                .map(it -> new Succession(known(named, it.getId()), known(named, it.into()), it.on()))
                .toList();
    }

    /** The partners of an ICB's system by name, closed ones and those that report elsewhere too; not the ICB itself. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Partner> partners(OrganisationId icb) {
        var agreed = partnerships.ofIcb(icb.id()).stream()
                .collect(Collectors.toMap(it -> it.getId().organisationId(), Function.identity()));
        return partnerships.entriesOf(icb.id()).stream()
                .filter(it -> agreed.containsKey(it.getId()))
                .map(it -> partner(it, agreed))
                .sorted(Comparator.comparing(it -> it.organisation().name()))
                .toList();
    }

    /** Who answers the CAF-aligned set to this ICB today: open, reports here, category 1; the ICB first, then by name. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Organisation> reporting(OrganisationId icb) {
        var reporting = new ArrayList<Organisation>();
        reporting.add(find(icb));
        partners(icb).stream()
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
        partnerships.ofOrganisation(id.id()).stream()
                .filter(Partnership::reportsHere)
                .forEach(it -> overseers.add(new OrganisationId(it.getId().icbId())));
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
        PartnershipRules.check(lead, partner, reportsHere, relationship);
        var ends = new Partnership.Ends(icb.id(), organisation.id());
        var held = partnerships.findById(ends);
        held.ifPresentOrElse(
                it -> it.agree(reportsHere, relationship.strip()),
                () -> partnerships.save(new Partnership(ends, reportsHere, relationship.strip())));
        say(
                partner,
                "partnered",
                FieldChange.of("icb", null, lead.code()),
                FieldChange.of("reportsHere", null, reportsHere),
                FieldChange.of("relationship", null, relationship.strip()));
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
        said(
                entry,
                "shared",
                FieldChange.of(
                        "statementsAfterSignOff", before.statementsAfterSignOff(), sharing.statementsAfterSignOff()),
                FieldChange.of("draftLevels", before.draftLevels(), sharing.draftLevels()));
    }

    /** What the newest register says of each; organisations that no register named are left out. */
    @AllowedTo(AllowedTo.ANYBODY)
    public Map<OrganisationId, PublishedStatus> publishedStatuses(Collection<OrganisationId> ids) {
        var newest = new HashMap<OrganisationId, PublishedStatus>();
        results.of(ids.stream().map(OrganisationId::id).distinct().toList())
                .forEach(it -> newest.put(new OrganisationId(it.getId().organisationId()), it.published()));
        return newest;
    }

    /** All that the registers have said of one organisation, the newest first. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<PublishedStatus> publishedHistory(OrganisationId id) {
        return results.of(List.of(id.id())).reversed().stream()
                .map(PublishedResult::published)
                .toList();
    }

    private boolean leads(OrganisationId start, OrganisationId end) {
        UUID at = start.id();
        while (!at.equals(end.id())) {
            var next = mergers.findById(at);
            if (next.isEmpty()) {
                return false;
            }
            at = next.get().into();
        }
        return true;
    }

    private static Partner partner(DirectoryEntry entry, Map<UUID, Partnership> agreed) {
        var partnership = agreed.get(entry.getId());
        if (partnership == null) {
            throw new UnknownItem();
        }
        return new Partner(entry.organisation(), partnership.reportsHere(), partnership.relationship());
    }

    private static Organisation known(Map<OrganisationId, Organisation> named, UUID id) {
        var organisation = named.get(new OrganisationId(id));
        if (organisation == null) {
            throw new UnknownItem();
        }
        return organisation;
    }

    private DirectoryEntry entry(OrganisationId id) {
        return entries.findById(id.id()).orElseThrow(UnknownItem::new);
    }

    private Organisation said(DirectoryEntry entry, String verb, FieldChange... changes) {
        var organisation = entry.organisation();
        say(organisation, verb, changes);
        return organisation;
    }

    private void say(Organisation organisation, String verb, FieldChange... changes) {
        events.publishEvent(OrganisationChanged.of(organisation, verb, changes));
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
