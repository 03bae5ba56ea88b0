package org.attest.assessments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that stood behind one outcome at a moment, in the order of its ids. Written as one line for each item, its
 * id, due date and the item that it replaced, parted by blanks; what is not there is {@code -}.
 */
public record Proofs(List<Proof> all) {

    static final Proofs NONE = new Proofs(List.of());

    public Proofs {
        all = all.stream().sorted(Comparator.comparing(Proof::item)).toList();
    }

    static Proofs of(String written) {
        return new Proofs(written.lines().map(Proofs::line).toList());
    }

    String written() {
        return all.stream()
                .map(it -> it.item() + " " + orDash(it.due()) + " " + orDash(it.replaces()))
                .collect(Collectors.joining("\n"));
    }

    /** What became of this evidence between two days, in words; empty where nothing did. */
    String until(LocalDate then, Proofs later, LocalDate day) {
        var before = byItem();
        var after = later.byItem();
        var replaced = later.all.stream()
                .filter(it -> !before.containsKey(it.item())
                        && before.containsKey(it.replaces())
                        && !after.containsKey(it.replaces()))
                .map(Proof::replaces)
                .toList();
        var linked =
                after.keySet().stream().filter(it -> !before.containsKey(it)).count() - replaced.size();
        var removed = before.keySet().stream()
                .filter(it -> !after.containsKey(it) && !replaced.contains(it))
                .count();
        var both =
                later.all.stream().filter(it -> before.containsKey(it.item())).toList();
        var renewed = both.stream()
                .filter(it -> it.renews(Objects.requireNonNull(before.get(it.item()))))
                .count();
        var lapsed = both.stream()
                .filter(it -> it.isStaleOn(day)
                        && !Objects.requireNonNull(before.get(it.item())).isStaleOn(then))
                .count();
        var parts = new ArrayList<String>();
        say(parts, linked, "newly linked");
        say(parts, removed, "removed");
        say(parts, lapsed, "lapsed");
        say(parts, renewed + replaced.size(), "renewed");
        return parts.isEmpty() ? "" : "Evidence: " + String.join(", ", parts);
    }

    private static void say(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private Map<UUID, Proof> byItem() {
        return all.stream()
                .collect(Collectors.toMap(Proof::item, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    private static Proof line(String written) {
        var parts = written.split(" ");
        return new Proof(
                UUID.fromString(parts[0]),
                parts[1].equals("-") ? null : LocalDate.parse(parts[1]),
                parts[2].equals("-") ? null : UUID.fromString(parts[2]));
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
