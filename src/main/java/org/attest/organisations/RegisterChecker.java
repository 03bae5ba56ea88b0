package org.attest.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;

/**
 * Compares a register with the directory; pure. A register older than what is held, a name in capitals, a reopening and
 * an organisation that the directory does not have are shown and never ticked.
 */
final class RegisterChecker {

    private final LocalDate registerDate;
    private final Map<String, Held> held;
    private final Map<UUID, List<PublishedStatus>> statuses;

    /** @param statuses what earlier registers said, the newest last */
    RegisterChecker(LocalDate registerDate, Map<String, Held> held, Map<UUID, List<PublishedStatus>> statuses) {
        this.registerDate = registerDate;
        this.held = held;
        this.statuses = statuses;
    }

    List<RegisterRow> check(List<RegisterLine> lines) {
        var byCode = lines.stream()
                .filter(it -> it.problem() == null)
                .collect(Collectors.groupingBy(RegisterLine::code, HashMap::new, Collectors.toList()));
        var rows = new ArrayList<RegisterRow>();
        for (var line : lines) {
            rows.add(
                    line.problem() == null
                            ? row(line, byCode.getOrDefault(line.code(), List.of(line)))
                            : sentBack(line, line.problem()));
        }
        return rows;
    }

    private RegisterRow row(RegisterLine line, List<RegisterLine> sameCode) {
        if (!sameCode.stream().allMatch(line::saysTheSameAs)) {
            return sentBack(line, "The code stands in " + sameCode.size() + " rows that say different things.");
        }
        if (sameCode.getFirst().number() != line.number()) {
            return new RegisterRow(
                    line,
                    State.UNCHANGED,
                    false,
                    List.of("The same as row " + sameCode.getFirst().number() + "."));
        }
        var entry = held.get(line.code());
        if (entry == null) {
            return new RegisterRow(line, State.NEW, false, List.of("Not in the directory: " + line.name() + "."));
        }
        var published = line.published();
        return published == null ? facts(line, entry) : status(line, entry, published);
    }

    private RegisterRow facts(RegisterLine line, Held entry) {
        var says = new ArrayList<String>();
        boolean safe = true;
        if (!WrittenNames.areAlike(line.name(), entry.name())) {
            says.add("Name: " + entry.name() + " becomes " + WrittenNames.written(line.name()) + ".");
            safe = !WrittenNames.isInCapitals(line.name());
        }
        if (!Objects.equals(line.closedOn(), entry.closedOn())) {
            says.add("Closed: " + UkDates.inTable(entry.closedOn()) + " becomes " + UkDates.inTable(line.closedOn())
                    + ".");
            safe &= line.closedOn() != null;
        }
        if (says.isEmpty()) {
            return new RegisterRow(line, State.UNCHANGED, false, List.of());
        }
        boolean older = registerDate.isBefore(entry.knownAsOf());
        if (older) {
            says.add("This register is older than what is held (" + UkDates.inTable(entry.knownAsOf()) + ").");
        }
        return new RegisterRow(line, State.CHANGED, safe && !older, says);
    }

    private RegisterRow status(RegisterLine line, Held entry, PublishedStatus published) {
        var known = statuses.getOrDefault(entry.id(), List.of());
        var before = known.stream()
                .filter(it -> Objects.equals(it.year(), published.year()))
                .findFirst();
        if (before.isPresent() && areAlike(before.get(), published)) {
            return new RegisterRow(line, State.UNCHANGED, false, List.of());
        }
        var says = new ArrayList<String>();
        says.add("Published status: " + before.map(RegisterChecker::words).orElse("none held") + " becomes "
                + words(published) + ".");
        boolean older = known.stream().anyMatch(it -> it.registerDate().isAfter(registerDate));
        if (older) {
            says.add("This register is older than the one that is held.");
        }
        boolean olderYear = known.stream().anyMatch(it -> isLater(it.year(), published.year()));
        if (olderYear) {
            says.add("A later year is already held.");
        }
        return new RegisterRow(line, State.CHANGED, !older && !olderYear, says);
    }

    private static boolean isLater(
            @org.jspecify.annotations.Nullable DsptYear one, @org.jspecify.annotations.Nullable DsptYear other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static boolean areAlike(PublishedStatus one, PublishedStatus other) {
        return one.status().equals(other.status()) && Objects.equals(one.publishedOn(), other.publishedOn());
    }

    private static String words(PublishedStatus status) {
        return status.status() + (status.year() == null ? "" : " " + status.year()) + " ("
                + UkDates.inTable(status.publishedOn()) + ")";
    }

    private static RegisterRow sentBack(RegisterLine line, String why) {
        return new RegisterRow(line, State.SENT_BACK, false, List.of(why));
    }
}
