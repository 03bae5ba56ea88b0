package org.attest.improvements;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;

/** The references that people see, such as {@code M-0042}, and the ids behind them. */
final class References {

    private static final Pattern WRITTEN = Pattern.compile("(?:[AFMafm]-?)?0*(\\d{1,8})");

    private References() {}

    static String milestone(int number) {
        return "M-%04d".formatted(number);
    }

    static String funding(int number) {
        return "F-%04d".formatted(number);
    }

    static String action(int number) {
        return "A-%04d".formatted(number);
    }

    /** The number of {@code M-0042}; -1, which nothing has, for anything that is no reference. */
    static int number(String reference) {
        var match = WRITTEN.matcher(reference.strip());
        return match.matches() ? Integer.parseInt(match.group(1)) : -1;
    }

    /** Empty for items of another kind, and for nonsense. */
    static Optional<UUID> id(ItemRef item, ItemKind kind) {
        try {
            return item.kind().equals(kind) ? Optional.of(UUID.fromString(item.id())) : Optional.empty();
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** A pattern for {@code like ... escape '!'}. */
    static String contains(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
