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
import org.springframework.stereotype.Component;

/** Compares a register with what is held, part by part: three statements for a thousand rows, and no more rows in hand. */
@Component
class RegisterComparison {

    static final int AT_ONCE = 1_000;

    private final DirectoryEntries entries;
    private final PublishedResults results;
    private final Partnerships partnerships;
    private final List<WantedCodes> wanted;

    RegisterComparison(
            DirectoryEntries entries, PublishedResults results, Partnerships partnerships, List<WantedCodes> wanted) {
        this.entries = entries;
        this.results = results;
        this.partnerships = partnerships;
        this.wanted = wanted;
    }

    /** Hands over all rows in their order, in parts. */
    RegisterLayout each(RegisterFile file, Consumer<List<RegisterRow>> reader) {
        var repeats = Repeats.in(file);
        var wanted = wanted();
        var part = new ArrayList<RegisterLine>();
        var layout = file.eachLine(line -> {
            part.add(line);
            if (part.size() == AT_ONCE) {
                reader.accept(compare(file.registerDate(), repeats, wanted, part));
                part.clear();
            }
        });
        if (!part.isEmpty()) {
            reader.accept(compare(file.registerDate(), repeats, wanted, part));
        }
        return layout;
    }

    /** Some rows by their numbers; at most a page of them. */
    List<RegisterRow> rows(RegisterFile file, Set<Integer> numbers) {
        var repeats = new Repeats();
        var found = new ArrayList<RegisterLine>();
        file.eachLine(line -> {
            repeats.see(line);
            if (numbers.contains(line.number())) {
                found.add(line);
            }
        });
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
