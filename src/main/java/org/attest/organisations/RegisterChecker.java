package org.attest.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/**
 * Compares a register with the directory; pure. A register older than what is held, a name in capitals, a reopening and
 * an organisation that the directory does not have (unless its code is asked for) are shown and never ticked.
 */
final class RegisterChecker {

    private final LocalDate registerDate;
    private final Repeats repeats;
    private final RegisterFacts facts;
    private final PartnerChecker partners;

    RegisterChecker(LocalDate registerDate, Repeats repeats, RegisterFacts facts) {
        this.registerDate = registerDate;
        this.repeats = repeats;
        this.facts = facts;
        this.partners = new PartnerChecker(registerDate, facts);
    }

    List<RegisterRow> check(List<RegisterLine> lines) {
        return lines.stream()
                .map(it -> it.problem() == null ? row(it) : sentBack(it, it.problem()))
                .toList();
    }

    private RegisterRow row(RegisterLine line) {
        var seen = repeats.of(line);
        if (!seen.isAlike()) {
            return sentBack(line, "The code stands in " + seen.lines() + " rows that say different things.");
        }
        if (seen.first() != line.number()) {
            return new RegisterRow(line, State.UNCHANGED, false, List.of("The same as in " + seen.firstPlace() + "."));
        }
        if (line.partnerOf() != null) {
            return partners.row(line, line.partnerOf());
        }
        var entry = facts.held().get(line.code());
        if (entry == null) {
            return unknown(line);
        }
        var published = line.published();
        return published == null ? facts(line, entry) : status(line, entry, published);
    }

    private RegisterRow unknown(RegisterLine line) {
        var says = new ArrayList<String>();
        says.add("Not in the directory: " + line.name() + ".");
        boolean isWanted = facts.wanted().contains(line.code());
        if (isWanted) {
            says.add("A supplier has this code: in the directory its published status is kept.");
        }
        if (new OdsCode(line.code()).looksOdd()) {
            says.add("The code looks odd.");
        }
        return new RegisterRow(line, State.NEW, isWanted, says);
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
        var known = facts.statuses().getOrDefault(entry.id(), List.of());
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

    private static boolean isLater(@Nullable DsptYear one, @Nullable DsptYear other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static boolean areAlike(PublishedStatus one, PublishedStatus other) {
        return one.status().equalsIgnoreCase(other.status()) && Objects.equals(one.publishedOn(), other.publishedOn());
    }

    private static String words(PublishedStatus status) {
        return status.words() + " (" + UkDates.inTable(status.publishedOn()) + ")";
    }

    private static RegisterRow sentBack(RegisterLine line, String why) {
        return new RegisterRow(line, State.SENT_BACK, false, List.of(why));
    }
}
