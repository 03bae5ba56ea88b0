package org.attest.organisations;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a register is compared with and writes what was chosen, in few statements however long the register is. */
@Component
class RegisterApplier {

    private static final int AT_ONCE = 1_000;

    private final DirectoryEntries entries;
    private final PublishedResults results;
    private final EntityManager entities;

    RegisterApplier(DirectoryEntries entries, PublishedResults results, EntityManager entities) {
        this.entities = entities;
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

    /** @param confirmed rows that say again what is held: only the date of the register moves on */
    void apply(LocalDate registerDate, List<RegisterRow> chosen, List<RegisterRow> confirmed) {
        for (var rows : inParts(chosen)) {
            var told = Stream.concat(added(rows, registerDate), known(rows)).toList();
            told.stream().filter(it -> !it.entry().isNew()).forEach(it -> restate(it.entry(), it.line(), registerDate));
            publish(told);
            entities.flush();
            entities.clear(); // or each part would be compared again with all before it
        }
        confirm(registerDate, confirmed);
    }

    /** An organisation and what the register says of it. */
    private record Told(DirectoryEntry entry, RegisterLine line) {}

    private Stream<Told> added(List<RegisterRow> rows, LocalDate registerDate) {
        var told = rows.stream()
                .filter(it -> it.state() == RegisterRow.State.NEW)
                .map(it -> new Told(entry(it.line(), registerDate), it.line()))
                .toList();
        entries.saveAll(told.stream().map(Told::entry).toList());
        return told.stream();
    }

    private Stream<Told> known(List<RegisterRow> rows) {
        var lines = rows.stream()
                .filter(it -> it.state() == RegisterRow.State.CHANGED)
                .map(RegisterRow::line)
                .collect(Collectors.toMap(RegisterLine::code, Function.identity()));
        return entries.findByOdsCodeIn(lines.keySet()).stream()
                .flatMap(it -> told(it, lines.get(it.organisation().code().code())));
    }

    private static Stream<Told> told(DirectoryEntry entry, @Nullable RegisterLine line) {
        return line == null ? Stream.empty() : Stream.of(new Told(entry, line));
    }

    private void confirm(LocalDate registerDate, List<RegisterRow> confirmed) {
        var byYear = confirmed.stream()
                .collect(Collectors.groupingBy(
                        it -> PublishedResult.yearWritten(it.line().published()),
                        Collectors.mapping(it -> it.line().code(), Collectors.toList())));
        byYear.forEach((year, codes) -> inParts(codes).forEach(it -> results.confirm(year, it, registerDate)));
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

    private void publish(List<Told> told) {
        var ids = told.stream().map(it -> it.entry().getId()).toList();
        var held = results.of(ids).stream().collect(Collectors.toMap(PublishedResult::getId, it -> it));
        var fresh = new ArrayList<PublishedResult>();
        for (var each : told) {
            var published = each.line().published();
            if (published != null) {
                var id = each.entry().getId();
                var before = held.get(PublishedResult.Key.of(id, published.year()));
                if (before == null) {
                    fresh.add(new PublishedResult(id, published));
                } else {
                    before.restate(published);
                }
            }
        }
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
