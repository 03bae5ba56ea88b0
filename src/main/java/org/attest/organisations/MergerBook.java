package org.attest.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which organisation went into which, and when. */
@Component
class MergerBook {

    private final Mergers mergers;
    private final DirectoryEntries entries;

    MergerBook(Mergers mergers, DirectoryEntries entries) {
        this.mergers = mergers;
        this.entries = entries;
    }

    void merge(UUID from, UUID into, LocalDate on) {
        if (leads(into, from)) {
            throw new Refused("An organisation cannot go into itself or into one that went into it.");
        }
        if (mergers.existsById(from)) {
            throw new Refused("This organisation already went into another one.");
        }
        mergers.save(new Merger(from, into, on));
    }

    List<Succession> of(OrganisationId id) {
        var found = mergers.touching(id.id());
        var ids = found.stream()
                .flatMap(it -> Stream.of(it.getId(), it.into()))
                .distinct()
                .toList();
        var named =
                entries.findAllById(ids).stream().collect(Collectors.toMap(DirectoryEntry::getId, Function.identity()));
        return found.stream()
                .flatMap(it -> succession(it, named.get(it.getId()), named.get(it.into())))
                .toList();
    }

    private static Stream<Succession> succession(
            Merger merger, @Nullable DirectoryEntry from, @Nullable DirectoryEntry into) {
        return from == null || into == null
                ? Stream.empty()
                : Stream.of(new Succession(from.organisation(), into.organisation(), merger.on()));
    }

    private boolean leads(UUID start, UUID end) {
        var at = start;
        while (!at.equals(end)) {
            var next = mergers.findById(at);
            if (next.isEmpty()) {
                return false;
            }
            at = next.get().into();
        }
        return true;
    }
}
