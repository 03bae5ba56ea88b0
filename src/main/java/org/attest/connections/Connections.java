package org.attest.connections;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What rests on what, seen from both ends. Links of other organisations, and items not shared, cannot be noticed here. */
@Component
@Transactional
public class Connections {

    private static final String LINKERS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;
    private static final String READERS = LINKERS + " " + Role.Name.APPROVER;
    private static final int MOST_FOUND = 60;

    private final KeptConnections kept;
    private final ItemSources sources;
    private final LinkRules rules;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Connections(
            KeptConnections kept,
            ItemSources sources,
            LinkRules rules,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kept = kept;
        this.sources = sources;
        this.rules = rules;
        this.directory = directory;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Links two items, unless they are linked already. Which end comes first does not matter.
     *
     * @throws UnknownItem when either end is unknown, foreign or not shared with the caller
     */
    @AllowedTo(LINKERS)
    public Connection connect(ItemRef from, ItemRef to, String note) {
        return connectAll(List.of(new Connecting(from, to, note))).getFirst();
    }

    /**
     * The same for many, all or none, with one line in the trail; those that exist already are left as they are. Answers in
     * the order asked.
     */
    @AllowedTo(LINKERS)
    public List<Connection> connectAll(Collection<Connecting> wanted) {
        var owned = owned(wanted);
        rules.bothEndsSeen(wanted);
        var there = new HashMap<Owned, Connection>();
        var owners = new Scope(owned.stream().map(Owned::owner).collect(Collectors.toSet()));
        kept.touching(owners, wanted.stream().map(Connecting::from).toList())
                .forEach(it -> there.put(new Owned(it.organisation(), new Connecting(it.from(), it.to())), it));
        var made = new ArrayList<Connection>();
        var all = owned.stream()
                .map(it -> there.computeIfAbsent(it.bare(), _ -> make(it, made)))
                .toList();
        say(made);
        return all;
    }

    /**
     * Takes a link away, also one to an item that is no longer shared.
     *
     * @throws UnknownItem when there is no such link, it is another organisation's, or the caller may not see its own end
     */
    @AllowedTo(LINKERS)
    public void disconnect(UUID connection) {
        var found = kept.find(rules.linking().organisations(), connection).orElseThrow(UnknownItem::new);
        var shown = found.show();
        rules.ownEndsSeen(shown);
        kept.delete(found);
        events.publishEvent(new LinkRemoved(shown.organisation(), shown.id(), shown.from(), shown.to()));
    }

    /**
     * What this item is linked to, from either end, oldest link first; of a foreign item that is shared with the caller the
     * caller's own links.
     */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Linked of(ItemRef item) {
        rules.mayLookAt(item);
        return of(List.of(item)).getOrDefault(item, Linked.NOTHING);
    }

    /** The same for many items, in one statement and one more for each kind at the far ends; every item has an answer. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Map<ItemRef, Linked> of(Collection<ItemRef> items) {
        var links = linksOf(items);
        var far = new ArrayList<ItemRef>();
        links.forEach((item, some) -> some.forEach(it -> far.add(it.otherThan(item))));
        var titles = sources.titles(far);
        var picture = new LinkPicture(titles, rules.home(), rules.linking());
        return items.stream()
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> picture.of(it, links.getOrDefault(it, List.of()))));
    }

    /** How many items each of these is linked to, shared or not, in one statement. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Map<ItemRef, Integer> counts(Collection<ItemRef> items) {
        var counts = new HashMap<ItemRef, Integer>();
        items.forEach(it -> counts.put(it, 0));
        linksOf(items)
                .forEach((item, links) -> counts.put(item, (int)
                        links.stream().map(it -> it.otherThan(item)).distinct().count()));
        return counts;
    }

    /**
     * The items of one kind that an organisation can link its work to, its own and those shared with it, that fit the text,
     * as far as the caller may see them; at most 60.
     */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<Found> search(ItemKind kind, OrganisationId organisation, String text) {
        rules.reading(List.of(new ItemRef(kind, organisation, "any"))).only(organisation);
        return sources.of(kind).search(organisation, text.strip(), MOST_FOUND);
    }

    /** The organisations for which the caller may link this item, by name: its own, or those that it is shared with. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<Organisation> linkers(ItemRef item) {
        return directory.named(rules.linkers(item)).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /** Whether the caller makes links for this organisation. */
    @AllowedTo(AllowedTo.ANYBODY)
    public boolean mayLink(OrganisationId organisation) {
        return rules.linking().holds(organisation);
    }

    /** Whether the caller may look at the links of this organisation's items at all. */
    @AllowedTo(AllowedTo.ANYBODY)
    public boolean mayLook(OrganisationId organisation) {
        return rules.reading(List.of()).holds(organisation);
    }

    /** The title of an item, empty where it is unknown or not the caller's to see. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Optional<ItemTitle> title(ItemRef item) {
        return Optional.ofNullable(sources.titles(List.of(item)).get(item));
    }

    /** The titles of those of these items that the caller may see, in one question to each module that is concerned. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        return sources.titles(items);
    }

    /** The kinds that items can be linked to, with their words. */
    @AllowedTo(READERS)
    public Map<ItemKind, String> kinds() {
        return sources.words(_ -> true);
    }

    /** Those of them of which this organisation has items, for pickers: a practice answers no outcomes. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Map<ItemKind, String> kinds(OrganisationId organisation) {
        return sources.words(it -> it.serves(organisation));
    }

    /** A wanted link with the organisation that will own it. */
    private record Owned(OrganisationId owner, Connecting wanted) {
        Owned bare() {
            return new Owned(owner, new Connecting(wanted.from(), wanted.to()));
        }
    }

    private List<Owned> owned(Collection<Connecting> wanted) {
        var owners = rules.owners(wanted);
        return wanted.stream()
                .map(it -> new Owned(Objects.requireNonNull(owners.get(it)), it))
                .toList();
    }

    private Connection make(Owned link, List<Connection> made) {
        var by = currentUser.get().person();
        var next = kept.save(new KeptConnection(link.owner(), link.wanted(), by, clock.instant()))
                .show();
        made.add(next);
        return next;
    }

    /** Of many links one line in the trail of their owner, of one a line of its own. */
    private void say(List<Connection> made) {
        made.stream()
                .collect(Collectors.groupingBy(Connection::organisation))
                .forEach((owner, links) -> events.publishEvent(LinksMade.of(owner, links)));
    }

    private Map<ItemRef, List<Connection>> linksOf(Collection<ItemRef> items) {
        var wanted = Set.copyOf(items);
        var links = new HashMap<ItemRef, List<Connection>>();
        kept.touching(rules.reading(items), wanted).forEach(it -> {
            if (wanted.contains(it.from())) {
                links.computeIfAbsent(it.from(), _ -> new ArrayList<>()).add(it);
            }
            if (wanted.contains(it.to())) {
                links.computeIfAbsent(it.to(), _ -> new ArrayList<>()).add(it);
            }
        });
        return links;
    }
}
