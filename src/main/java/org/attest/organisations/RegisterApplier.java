package org.attest.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.Ids;
import org.springframework.stereotype.Component;

/** Reads what a register is compared with and writes what was chosen, in few statements however long the register is. */
@Component
class RegisterApplier {

    private static final int AT_ONCE = 1_000;

    private final DirectoryEntries entries;
    private final PublishedResults results;

    RegisterApplier(DirectoryEntries entries, PublishedResults results) {
        this.entries = entries;
        this.results = results;
    }

    List<RegisterRow> compare(LocalDate registerDate, List<RegisterLine> lines) {
        var codes = lines.stream().map(RegisterLine::code).collect(Collectors.toSet());
        var held = entries.held().stream()
                .filter(it -> codes.contains(it.code()))
                .collect(Collectors.toMap(Held::code, Function.identity()));
        return new RegisterChecker(registerDate, held, statuses(held.values())).check(lines);
    }

    void apply(LocalDate registerDate, List<RegisterRow> chosen) {
        var added = chosen.stream()
                .filter(it -> it.state() == RegisterRow.State.NEW)
                .map(it -> entry(it.line(), registerDate))
                .toList();
        entries.saveAll(added);
        entries.flush();
        var lines = chosen.stream()
                .map(RegisterRow::line)
                .collect(Collectors.toMap(RegisterLine::code, Function.identity()));
        for (var codes : inParts(List.copyOf(lines.keySet()))) {
            var found = entries.findByOdsCodeIn(codes).stream()
                    .collect(Collectors.toMap(
                            it -> it.organisation().code().code(), Function.identity()));
            found.forEach((code, entry) -> restate(entry, lines.get(code), registerDate));
            publish(found, lines);
        }
    }

    private static DirectoryEntry entry(RegisterLine line, LocalDate registerDate) {
        var added = NewOrganisation.of(line.code(), line.name(), line.kind());
        var entry = new DirectoryEntry(Ids.next(), added, registerDate);
        entry.close(line.closedOn(), registerDate);
        return entry;
    }

    /** The ODS file says names and closings; the toolkit's search results say only what was published. */
    private static void restate(DirectoryEntry entry, RegisterLine line, LocalDate registerDate) {
        if (line.published() == null) {
            if (!WrittenNames.areAlike(line.name(), entry.organisation().name())) {
                entry.rename(WrittenNames.written(line.name()), registerDate);
            }
            entry.close(line.closedOn(), registerDate);
        }
    }

    private void publish(Map<String, DirectoryEntry> found, Map<String, RegisterLine> lines) {
        var said = found.entrySet().stream()
                .filter(it -> lines.get(it.getKey()).published() != null)
                .collect(Collectors.toMap(
                        it -> it.getValue().getId(),
                        it -> lines.get(it.getKey()).published()));
        if (said.isEmpty()) {
            return;
        }
        var held = results.of(said.keySet()).stream()
                .collect(Collectors.toMap(PublishedResult::getId, Function.identity()));
        var fresh = new ArrayList<PublishedResult>();
        said.forEach((organisation, published) -> {
            var before = held.get(PublishedResult.Key.of(organisation, published.year()));
            if (before == null) {
                fresh.add(new PublishedResult(organisation, published));
            } else {
                before.restate(published);
            }
        });
        results.saveAll(fresh);
    }

    private Map<UUID, List<PublishedStatus>> statuses(Collection<Held> held) {
        var ids = held.stream().map(Held::id).toList();
        return inParts(ids).stream()
                .flatMap(it -> results.of(it).stream())
                .collect(Collectors.groupingBy(
                        it -> it.getId().organisationId(),
                        Collectors.mapping(PublishedResult::published, Collectors.toList())));
    }

    private static <T> List<List<T>> inParts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
