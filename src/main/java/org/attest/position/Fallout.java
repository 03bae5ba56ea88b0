package org.attest.position;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.connections.ItemTitle;
import org.attest.organisations.OdsCode;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.SupplierName;
import org.jspecify.annotations.Nullable;

/**
 * Who and what stops when a supplier does, or one of its services, each with the ways in which it is hit, in words.
 *
 * @param icb the code of the ICB in whose register the supplier stands
 * @param service the name of the service, where only that stops
 * @param outcomesOf the year whose outcomes are meant
 * @param whole whether this is the system as its ICB sees it; else only what is the reader's own
 * @param otherProviders how many organisations more are hit, whose names are not the reader's to know
 * @param fewestTold from how many on that number is told, so that 0 others may be some; 0 for who sees all of them
 * @param notShared how many items of each kind are hit that are not shared with the reader
 */
public record Fallout(
        SupplierName supplier,
        OdsCode icb,
        OrganisationId reader,
        @Nullable String service,
        String outcomesOf,
        Instant asAt,
        boolean whole,
        List<Provider> providers,
        int otherProviders,
        int fewestTold,
        List<Stopped> services,
        List<Pathway> pathways,
        List<Item> items,
        Map<ItemKind, Integer> notShared) {

    public Fallout {
        providers = List.copyOf(providers);
        services = List.copyOf(services);
        pathways = List.copyOf(pathways);
        items = List.copyOf(items);
        notShared = Map.copyOf(notShared);
    }

    /** An organisation that uses what stops, or has a contract on it. */
    public record Provider(OrganisationId id, String name, List<String> ways) {

        public Provider {
            ways = List.copyOf(ways);
        }
    }

    /** A service that stops, of the supplier itself or of one that rests on it. */
    public record Stopped(
            UUID id,
            String name,
            SupplierName supplier,
            String way,
            @Nullable String pathways,
            @Nullable String fallback) {}

    /** Clinical work, in the words of the services that it needs. */
    public record Pathway(String words, List<String> services) {

        public Pathway {
            services = List.copyOf(services);
        }
    }

    /** A risk, outcome, evidence item of an NDG set, or piece of evidence; {@code whose} is its organisation's name. */
    public record Item(ItemRef ref, ItemTitle title, String whose, List<String> ways) {

        public Item {
            ways = List.copyOf(ways);
        }
    }

    /** Whether others may be hit of whom the reader learns nothing. */
    public boolean silentOnOthers() {
        return fewestTold > 0 && otherProviders == 0;
    }

    /** What stops: the supplier, or its service. */
    public String what() {
        return service == null ? supplier.name() : service + " of " + supplier.name();
    }

    public List<Item> risks() {
        return of(ItemKind.RISK);
    }

    public List<Item> evidence() {
        return of(ItemKind.EVIDENCE);
    }

    /** Outcomes and, of small bodies, the evidence items of their set. */
    public List<Item> outcomes() {
        return items.stream().filter(it -> isAnswered(it.ref().kind())).toList();
    }

    /** How many items of these kinds are hit that are not shared: of outcomes those of NDG sets too. */
    public int notShared(ItemKind kind) {
        return notShared.getOrDefault(kind, 0)
                + (kind.equals(ItemKind.OUTCOME) ? notShared.getOrDefault(ItemKind.NDG_ITEM, 0) : 0);
    }

    private List<Item> of(ItemKind kind) {
        return items.stream().filter(it -> it.ref().kind().equals(kind)).toList();
    }

    private static boolean isAnswered(ItemKind kind) {
        return kind.equals(ItemKind.OUTCOME) || kind.equals(ItemKind.NDG_ITEM);
    }
}
