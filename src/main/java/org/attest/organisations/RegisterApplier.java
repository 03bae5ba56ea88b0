package org.attest.organisations;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what was chosen of a register: a thousand rows at a time, in few statements. */
@Component
class RegisterApplier {

    private final DirectoryEntries entries;
    private final PublishedResults results;
    private final Partnerships partnerships;
    private final EntityManager entities;

    RegisterApplier(
            DirectoryEntries entries, PublishedResults results, Partnerships partnerships, EntityManager entities) {
        this.entities = entities;
        this.entries = entries;
        this.results = results;
        this.partnerships = partnerships;
    }

    Writing write(LocalDate registerDate) {
        return new Writing(registerDate);
    }

    /** Gathers rows until they are worth a statement. */
    final class Writing {

        private final LocalDate registerDate;
        private final List<RegisterRow> chosen = new ArrayList<>();
        private final List<RegisterRow> confirmed = new ArrayList<>();

        private Writing(LocalDate registerDate) {
            this.registerDate = registerDate;
        }

        /** Takes what was ticked, and what says again what is held: of that only the date of the register moves on. */
        void take(List<RegisterRow> rows, Set<Integer> ticked) {
            for (var row : rows) {
                if (row.isConfirmation()) {
                    confirmed.add(row);
                } else if (row.isChosen(ticked)) {
                    chosen.add(row);
                }
            }
            if (Math.max(chosen.size(), confirmed.size()) >= RegisterFile.AT_ONCE) {
                finish();
            }
        }

        void finish() {
            if (!chosen.isEmpty()) {
                apply(registerDate, chosen);
            }
            confirm(registerDate, confirmed);
            chosen.clear();
            confirmed.clear();
        }
    }

    private void apply(LocalDate registerDate, List<RegisterRow> chosen) {
        var told = told(chosen, registerDate);
        told.stream().filter(it -> !it.entry().isNew()).forEach(it -> restate(it.entry(), it.line(), registerDate));
        publish(told);
        partner(told);
        entities.flush();
        entities.clear(); // or each part would be compared again with all before it
    }

    /** An organisation and what the register says of it. */
    private record Told(DirectoryEntry entry, RegisterLine line) {}

    /** Who is not in the directory yet is added, once however many rows name it. */
    private List<Told> told(List<RegisterRow> rows, LocalDate registerDate) {
        var codes = rows.stream().map(it -> it.line().code()).collect(Collectors.toSet());
        var known = entries.findByOdsCodeIn(codes).stream()
                .collect(Collectors.toMap(it -> it.organisation().code().code(), Function.identity()));
        var added = new ArrayList<DirectoryEntry>();
        for (var row : rows) {
            known.computeIfAbsent(row.line().code(), _ -> {
                var entry = entry(row.line(), registerDate);
                added.add(entry);
                return entry;
            });
        }
        entries.saveAll(added);
        return rows.stream().flatMap(it -> told(known, it.line())).toList();
    }

    private static Stream<Told> told(Map<String, DirectoryEntry> known, RegisterLine line) {
        return Stream.ofNullable(known.get(line.code())).map(it -> new Told(it, line));
    }

    private void confirm(LocalDate registerDate, List<RegisterRow> confirmed) {
        var byYear = confirmed.stream()
                .collect(Collectors.groupingBy(
                        it -> PublishedResult.yearWritten(it.line().published()),
                        Collectors.mapping(it -> it.line().code(), Collectors.toList())));
        byYear.forEach((year, codes) -> results.confirm(year, codes, registerDate));
    }

    private static DirectoryEntry entry(RegisterLine line, LocalDate registerDate) {
        var added = NewOrganisation.of(line.code(), line.name(), line.kind());
        var entry = new DirectoryEntry(Ids.next(), added, registerDate);
        entry.close(line.closedOn(), registerDate);
        return entry;
    }

    /** The ODS file says names and closings; the others say only what was published, or whose partner it is. */
    private static void restate(DirectoryEntry entry, RegisterLine line, LocalDate registerDate) {
        if (line.published() == null && line.partnerOf() == null) {
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

    private void partner(List<Told> told) {
        var codes = new HashSet<String>();
        told.stream().map(it -> it.line().partnerOf()).filter(Objects::nonNull).forEach(codes::add);
        if (codes.isEmpty()) {
            return;
        }
        var boards = entries.held(codes).stream().collect(Collectors.toMap(Held::code, Function.identity()));
        partnerships.saveAll(told.stream()
                .flatMap(it -> partnership(it, boards.get(it.line().partnerOf())))
                .toList());
    }

    private static Stream<Partnership> partnership(Told told, @Nullable Held board) {
        return Stream.ofNullable(board)
                .map(it -> new Partnership(
                        new Partnership.Ends(it.id(), told.entry().getId()), false, "partner (list of ODS)"));
    }
}
