package org.attest.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.accounts.PeopleNames;
import org.attest.organisations.OrganisationDirectory;
import org.attest.reports.PublicNames.Found;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches what is typed for the public for the names of a system: whenever it is saved, and once more before a pack issues. */
@Component
class PublicSearch {

    private final KeptPacks packs;
    private final PeopleNames people;
    private final OrganisationDirectory directory;

    PublicSearch(KeptPacks packs, PeopleNames people, OrganisationDirectory directory) {
        this.packs = packs;
        this.people = people;
        this.directory = directory;
    }

    /** The names of which nobody said yet that they may be published, by where they stand; that of the owner is on every page. */
    Map<PublicPlace, List<Found>> unconfirmed(Snapshot snapshot, PackWords words) {
        var names = of(snapshot);
        var owner = snapshot.position().heading().name();
        var publish = words.forThePublic().publish();
        var found = new EnumMap<PublicPlace, List<Found>>(PublicPlace.class);
        for (var place : PublicPlace.values()) {
            var named = in(names, place.of(words)).stream()
                    .filter(it -> !publish.contains(it.name()))
                    .filter(it -> place != PublicPlace.MEETING || !it.name().equals(owner))
                    .toList();
            if (!named.isEmpty()) {
                found.put(place, named);
            }
        }
        return found;
    }

    /** @throws Refused when the title of a pack, which stands on Part 1 too, names somebody other than its owner */
    void refuseInTitle(Snapshot snapshot, String title) {
        refuse("The title", of(snapshot), snapshot.position().heading().name(), title);
    }

    /** @throws Refused when the house's own words, which stand on Part 1 too, name somebody other than their owner */
    void refuseInTemplate(OrganisationId icb, PackTemplate template) {
        var owner = directory.find(icb).name();
        var all = new ArrayList<>(List.of(owner));
        directory.partners(icb).forEach(it -> all.add(it.organisation().name()));
        var names = packs.newest(icb)
                .map(it -> of(it.pack().snapshot()))
                .orElseGet(() -> PublicNames.NONE.andPeople(people.inSystemOf(icb)))
                .andOrganisations(all);
        refuse("The line above the title", names, owner, template.aboveTitle());
        refuse("The note on the cover", names, owner, template.coverNote());
    }

    /** @throws Refused when anything of it names somebody of whom nobody said that this may be published */
    void refuse(Pack pack, PackTemplate template) {
        var named = unconfirmed(pack.snapshot(), pack.words());
        if (!named.isEmpty()) {
            throw new Refused("The public words name %s. Say that this may be published, or take it out."
                    .formatted(named.values().stream()
                            .flatMap(List::stream)
                            .map(Found::name)
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        var names = of(pack.snapshot());
        var owner = pack.figures().heading().name();
        refuse("The title", names, owner, pack.line().title());
        refuse("The line above the title", names, owner, template.aboveTitle());
        refuse("The note on the cover", names, owner, template.coverNote());
    }

    private PublicNames of(Snapshot snapshot) {
        return PublicNames.of(snapshot)
                .andPeople(people.inSystemOf(snapshot.position().heading().organisation()));
    }

    private static void refuse(String what, PublicNames names, String owner, @Nullable String words) {
        in(names, words).stream()
                .filter(it -> !it.name().equals(owner))
                .findFirst()
                .ifPresent(it -> {
                    throw new Refused("%s names %s (“%s”). It stands on the public part too, so take that out."
                            .formatted(what, it.name(), it.written()));
                });
    }

    private static List<Found> in(PublicNames names, @Nullable String words) {
        return words == null ? List.of() : names.in(words);
    }
}
