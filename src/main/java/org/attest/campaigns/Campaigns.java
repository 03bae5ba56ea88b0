package org.attest.campaigns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Partner;
import org.attest.returns.ReturnTracks;
import org.attest.returns.Track;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An ICB asks organisations that report to it for their return. Its leads see how far each is and remind them; an asked
 * organisation sees that it is asked and until when, and nothing of the others.
 */
@Component
@Transactional
public class Campaigns {

    private final CampaignStore store;
    private final ReturnTracks tracks;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Campaigns(
            CampaignStore store,
            ReturnTracks tracks,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.tracks = tracks;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a campaign; the leads of each organisation are told, and get a mail with a link.
     *
     * @throws Refused when the day is past, or an organisation does not report to this ICB
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Campaign open(OrganisationId icb, NewCampaign wanted) {
        var caller = currentUser.require(icb, Role.ICB_LEAD);
        catalogue.edition(wanted.year());
        if (wanted.due().isBefore(UkDates.day(clock.instant()))) {
            throw new Refused("The day on which it is due has passed.");
        }
        var may = partners(icb).stream().map(Organisation::id).collect(Collectors.toSet());
        if (!may.containsAll(wanted.members())) {
            throw new Refused("One of the organisations does not report to this ICB.");
        }
        var campaign = new KeptCampaign(icb, wanted, caller.person(), now());
        store.keep(campaign);
        wanted.members().forEach(it -> store.keep(new KeptMember(campaign, it)));
        store.flush();
        tell(
                campaign,
                CampaignEvent.Step.OPENED,
                wanted.members(),
                wanted.members().size());
        return campaign.shown(wanted.members().size());
    }

    /** Whom an ICB can ask: those that report to it, without itself, by name. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<Organisation> partners(OrganisationId icb) {
        currentUser.require(icb, Role.ICB_LEAD);
        return directory.partners(icb).stream()
                .filter(it -> it.answersOn(UkDates.day(clock.instant())))
                .map(Partner::organisation)
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /** Those of the caller's ICBs, open ones first; two statements. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<Campaign> list() {
        var icbs = currentUser.get().scope(Role.ICB_LEAD);
        var sizes = store.sizes(icbs);
        return store.list(icbs).stream()
                .map(it -> it.shown(sizes.getOrDefault(it.id(), 0)))
                .toList();
    }

    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Campaign find(UUID id) {
        var campaign = kept(id);
        return campaign.shown(store.members(campaign).size());
    }

    /** How far each organisation is, late ones first; as many statements for five organisations as for sixty. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<CampaignRow> rows(UUID id) {
        var campaign = kept(id);
        var shown = campaign.shown(0);
        var members = store.members(campaign);
        var ids = members.stream().map(KeptMember::member).toList();
        var names = directory.named(ids);
        var far = tracks.of(ids, shown.year(), shown.openedAt(), shown.sheets());
        var late = UkDates.day(clock.instant()).isAfter(shown.due());
        return members.stream()
                .map(it -> {
                    var track = far.getOrDefault(it.member(), Track.NOTHING);
                    return new CampaignRow(
                            Objects.requireNonNull(names.get(it.member())),
                            CampaignRow.State.of(track, late),
                            track,
                            track.without(shown.sheets()),
                            it.chasedAt());
                })
                .sorted(CampaignRow.LATE_FIRST)
                .toList();
    }

    /**
     * Reminds these organisations, as far as they have sent nothing and were not reminded today.
     *
     * @return how many are reminded now
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public int chase(UUID id, Collection<OrganisationId> members) {
        var campaign = kept(id);
        campaign.requireOpen();
        var open = rows(id).stream()
                .filter(CampaignRow::isOpen)
                .map(it -> it.organisation().id())
                .collect(Collectors.toSet());
        var now = now();
        var chased = store.members(campaign).stream()
                .filter(it -> members.contains(it.member()) && open.contains(it.member()) && it.chase(now))
                .map(KeptMember::member)
                .collect(Collectors.toSet());
        if (!chased.isEmpty()) {
            tell(campaign, CampaignEvent.Step.CHASED, chased, chased.size());
        }
        return chased.size();
    }

    @AllowedTo(Role.Name.ICB_LEAD)
    public void close(UUID id) {
        var campaign = kept(id);
        campaign.close(now());
        tell(campaign, CampaignEvent.Step.CLOSED, Set.of(), 0);
    }

    @AllowedTo(Role.Name.ICB_LEAD)
    public void reopen(UUID id) {
        var campaign = kept(id);
        campaign.reopen();
        tell(campaign, CampaignEvent.Step.REOPENED, Set.of(), 0);
    }

    /** The table on screen as an .xlsx file; taking it is written down before it leaves. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public byte[] export(UUID id) {
        var campaign = kept(id);
        var rows = rows(id);
        tell(campaign, CampaignEvent.Step.EXPORTED, Set.of(), rows.size());
        try (var out = new ByteArrayOutputStream()) {
            CampaignWorkbook.of(campaign.shown(rows.size()), rows).writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the caller's own organisations are asked for, the first due first. */
    @AllowedTo(AllowedTo.OWN_TEAM)
    @Transactional(readOnly = true)
    public List<AskedReturn> asked() {
        var own = currentUser.get().scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER);
        return own.isEmpty()
                ? List.of()
                : store.asking(own.organisations()).stream()
                        .map(it -> asked(it.campaign().shown(0), it.member()))
                        .toList();
    }

    /** What went through this campaign, for the trail. */
    void note(UUID id, CampaignEvent.Step step, int count) {
        tell(kept(id), step, Set.of(), count);
    }

    private static AskedReturn asked(Campaign campaign, OrganisationId member) {
        return new AskedReturn(campaign.id(), member, campaign.name(), campaign.due(), campaign.sheetsInWords());
    }

    private KeptCampaign kept(UUID id) {
        return store.find(currentUser.get().scope(Role.ICB_LEAD), id).orElseThrow(UnknownItem::new);
    }

    private void tell(KeptCampaign campaign, CampaignEvent.Step step, Collection<OrganisationId> asked, int count) {
        events.publishEvent(new CampaignEvent(
                campaign.icb(),
                step,
                campaign.id(),
                campaign.shown(0).due(),
                List.copyOf(asked),
                List.of(FieldChange.of("organisations", null, count))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
