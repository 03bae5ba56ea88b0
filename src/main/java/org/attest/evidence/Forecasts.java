package org.attest.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.connections.Connections;
import org.attest.connections.Foundations;
import org.attest.connections.HowItStands;
import org.attest.connections.ItemTitle;
import org.attest.connections.Linked;
import org.attest.connections.LinkedItem;
import org.attest.connections.Resting;
import org.attest.connections.StandingSource;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What will be hit when evidence lapses, told before it does. Nothing here changes an answer. */
@Component
@Transactional(readOnly = true)
public class Forecasts {

    private static final String READERS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD;

    private final Reaching reaching;
    private final Shelf shelf;
    private final EvidenceLists lists;
    private final Connections connections;
    private final Foundations foundations;
    private final ObjectProvider<StandingSource> standings;
    private final Catalogue catalogue;
    private final Clock clock;

    Forecasts(
            Reaching reaching,
            Shelf shelf,
            EvidenceLists lists,
            Connections connections,
            Foundations foundations,
            ObjectProvider<StandingSource> standings,
            Catalogue catalogue,
            Clock clock) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.lists = lists;
        this.connections = connections;
        this.foundations = foundations;
        this.standings = standings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The days by which rounds close in the year in force, from today on, the next one first. */
    @AllowedTo(READERS)
    public List<LocalDate> days() {
        var today = UkDates.day(clock.instant());
        return catalogue.editions().stream()
                .filter(it -> it.open() && !it.opens().isAfter(today))
                .max(Comparator.comparing(Edition::opens))
                .map(it -> Stream.of(it.interimDue(), it.finalDue()))
                .orElseGet(Stream::empty)
                .filter(it -> !it.isBefore(today))
                .sorted()
                .toList();
    }

    /**
     * For each of these days what will be stale in one organisation if nobody renews anything, as far as the caller sees
     * it; a fixed number of statements, and one more for each day.
     *
     * @throws UnknownItem when the caller may see nothing of this organisation
     */
    @AllowedTo(READERS)
    public List<Forecast> of(OrganisationId organisation) {
        var resting = foundations.restingOnEvidence(organisation);
        var dues = dues(resting.stream().map(Resting::evidence).toList());
        var reach = reaching.reading(List.of(organisation));
        return days().stream()
                .map(day -> new Forecast(
                        day,
                        lists.count(reach, EvidenceFilter.of(organisation).staleOn(day)),
                        resting.stream()
                                .map(it -> atStake(it, dues, day))
                                .filter(it -> !it.stale().isEmpty())
                                .toList()))
                .toList();
    }

    /**
     * What is hit when this item lapses, in the order of its links; nothing for an item that no longer counts. A fixed
     * number of statements.
     */
    @AllowedTo(READERS)
    public List<Hit> ifLapses(ItemRef item) {
        var resting = connections.of(item).items().stream()
                .filter(it -> !it.item().kind().equals(ItemKind.EVIDENCE))
                .toList();
        var refs = resting.stream().map(LinkedItem::item).toList();
        var around = connections.of(refs);
        var dues = dues(around.values());
        dues.remove(item);
        var known = standings(refs);
        return resting.stream()
                .map(it -> hit(it, around.getOrDefault(it.item(), Linked.NOTHING), dues, known))
                .toList();
    }

    private Hit hit(LinkedItem resting, Linked evidence, Map<ItemRef, Evidence> dues, Map<ItemRef, HowItStands> known) {
        var today = freshness(evidence, dues, UkDates.day(clock.instant()));
        return new Hit(
                resting.title(),
                known.get(resting.item()),
                count(today, Freshness.IN_DATE, Freshness.DUE_SOON),
                count(today, Freshness.NO_DATE),
                evidence.notShared());
    }

    private static AtStake atStake(Resting resting, Map<ItemRef, Evidence> dues, LocalDate day) {
        var then = freshness(resting.evidence(), dues, day);
        return new AtStake(
                resting.item(),
                resting.title(),
                then.getOrDefault(Freshness.STALE, List.of()),
                count(then, Freshness.IN_DATE, Freshness.DUE_SOON),
                count(then, Freshness.NO_DATE),
                resting.evidence().notShared());
    }

    private static Map<Freshness, List<ItemTitle>> freshness(
            Linked evidence, Map<ItemRef, Evidence> dues, LocalDate day) {
        var found = new HashMap<Freshness, List<ItemTitle>>();
        for (var it : evidence.items()) {
            var item = dues.get(it.item());
            if (item != null) {
                found.computeIfAbsent(Freshness.of(item.lifetime().due(), day), _ -> new ArrayList<>())
                        .add(it.title());
            }
        }
        return found;
    }

    private static int count(Map<Freshness, List<ItemTitle>> found, Freshness... wanted) {
        return Stream.of(wanted)
                .mapToInt(it -> found.getOrDefault(it, List.of()).size())
                .sum();
    }

    /** The items of evidence among these that count. */
    private Map<ItemRef, Evidence> dues(Collection<Linked> linked) {
        var refs = linked.stream()
                .flatMap(it -> it.items().stream())
                .map(LinkedItem::item)
                .filter(it -> it.kind().equals(ItemKind.EVIDENCE))
                .collect(Collectors.toSet());
        var owners = refs.stream().map(ItemRef::organisation).collect(Collectors.toSet());
        return shelf.byIds(reaching.reading(owners), refs).stream()
                .filter(it -> it.state().live())
                .collect(Collectors.toMap(Shelf::ref, Function.identity(), (one, _) -> one, HashMap::new));
    }

    private Map<ItemRef, HowItStands> standings(Collection<ItemRef> items) {
        var found = new HashMap<ItemRef, HowItStands>();
        standings.stream().forEach(source -> {
            var some =
                    items.stream().filter(it -> it.kind().equals(source.kind())).toList();
            if (!some.isEmpty()) {
                found.putAll(source.standings(some));
            }
        });
        return found;
    }
}
