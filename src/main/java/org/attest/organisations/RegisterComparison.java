package org.attest.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.Progress;
import org.attest.spreadsheets.ReadingLimits;
import org.springframework.stereotype.Component;

/** Compares a register with what is held, part by part: three statements for a thousand rows, and no more rows in hand. */
@Component
class RegisterComparison {

    private final DirectoryEntries entries;
    private final PublishedResults results;
    private final Partnerships partnerships;
    private final List<WantedCodes> wanted;
    private final ReadingLimits limits;

    RegisterComparison(
            DirectoryEntries entries,
            PublishedResults results,
            Partnerships partnerships,
            List<WantedCodes> wanted,
            ReadingLimits limits) {
        this.entries = entries;
        this.results = results;
        this.partnerships = partnerships;
        this.wanted = wanted;
        this.limits = limits;
    }

    /** Hands over all rows in their order, in parts, as the phase of which its person is told. */
    RegisterLayout each(RegisterFile file, Progress.Phase phase, Consumer<List<RegisterRow>> reader) {
        var progress = Progress.current();
        progress.begin(Progress.Phase.READING, 0);
        var repeats = Repeats.in(file, limits.forTable());
        progress.begin(phase, 0);
        var wanted = wanted();
        return file.eachPart(limits.forTable(), it -> reader.accept(compare(file.registerDate(), repeats, wanted, it)));
    }

    /** Some rows by their numbers; at most a page of them. */
    List<RegisterRow> rows(RegisterFile file, Set<Integer> numbers) {
        var repeats = new Repeats();
        var found = new ArrayList<RegisterLine>();
        file.eachPart(
                limits.forTable(),
                lines -> lines.forEach(line -> {
                    repeats.see(line);
                    if (numbers.contains(line.number())) {
                        found.add(line);
                    }
                }));
        return compare(file.registerDate(), repeats, wanted(), found);
    }

    private List<RegisterRow> compare(
            LocalDate registerDate, Repeats repeats, Set<String> wanted, List<RegisterLine> lines) {
        return new RegisterChecker(registerDate, repeats, facts(lines, wanted)).check(lines);
    }

    private RegisterFacts facts(List<RegisterLine> lines, Set<String> wanted) {
        var codes = new HashSet<String>();
        lines.stream().filter(it -> it.problem() == null).forEach(it -> {
            codes.add(it.code());
            if (it.partnerOf() != null) {
                codes.add(it.partnerOf());
            }
        });
        var held = entries.held(codes).stream().collect(Collectors.toMap(Held::code, Function.identity()));
        var ids = held.values().stream().map(Held::id).toList();
        return new RegisterFacts(held, statuses(ids), boards(lines, ids), wanted);
    }

    private Map<UUID, List<PublishedStatus>> statuses(Collection<UUID> organisations) {
        return organisations.isEmpty()
                ? Map.of()
                : results.of(organisations).stream()
                        .collect(Collectors.groupingBy(
                                it -> it.getId().organisationId(),
                                Collectors.mapping(PublishedResult::published, Collectors.toList())));
    }

    private Map<UUID, Set<UUID>> boards(List<RegisterLine> lines, Collection<UUID> organisations) {
        return organisations.isEmpty() || lines.stream().noneMatch(it -> it.partnerOf() != null)
                ? Map.of()
                : partnerships.ends(organisations).stream()
                        .collect(Collectors.groupingBy(
                                Partnership.Ends::organisationId,
                                Collectors.mapping(Partnership.Ends::icbId, Collectors.toSet())));
    }

    private Set<String> wanted() {
        return wanted.stream().flatMap(it -> it.codes().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
