package org.attest.position;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.attest.organisations.Kind;

/**
 * Where one organisation stands among those of its kind that returned, by the part of the known expected levels that it
 * meets. Nobody else is named, and nothing is said among fewer than five.
 */
public record Place(int rank, boolean joint, int of, Kind kind) {

    /** Among fewer an organisation would learn too much of the others. */
    static final int FEWEST = 5;

    /** @param others of the same kind, in which at least something could be judged */
    static Optional<Place> of(Share own, Collection<Share> others, Kind kind) {
        if (own.known() == 0 || others.size() + 1 < FEWEST) {
            return Optional.empty();
        }
        var better = (int) others.stream().filter(it -> it.compared(own) > 0).count();
        var same = others.stream().anyMatch(it -> it.compared(own) == 0);
        return Optional.of(new Place(better + 1, same, others.size() + 1, kind));
    }

    /** "3rd of 7 acute trusts at expected levels", "Joint 1st of 5 community trusts at expected levels". */
    public String inWords() {
        return "%s%s of %d %ss at expected levels"
                .formatted(
                        joint ? "Joint " : "", ordinal(rank), of, kind.words().toLowerCase(Locale.UK));
    }

    private static String ordinal(int number) {
        var teens = number % 100 / 10 == 1;
        return number
                + switch (teens ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
