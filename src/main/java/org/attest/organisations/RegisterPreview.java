package org.attest.organisations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.Sha256;

/**
 * A register compared with the directory; nothing has changed yet. It holds no row: those are read from the file again,
 * which must stay where it is.
 *
 * @param numbers which rows would do what, by their numbers
 * @param ticked the rows that are applied unless a person says otherwise
 * @param judged the digest of what every row would do
 */
public record RegisterPreview(
        RegisterLayout layout,
        Path file,
        String fileName,
        LocalDate registerDate,
        Map<State, Set<Integer>> numbers,
        Set<Integer> ticked,
        Sha256 judged) {

    public RegisterPreview {
        var copied = new EnumMap<State, Set<Integer>>(State.class);
        for (var state : State.values()) {
            var rows = new RowNumbers(numbers.getOrDefault(state, Set.of()));
            copied.put(state, Collections.unmodifiableSet(rows));
        }
        numbers = Collections.unmodifiableMap(copied);
        ticked = Collections.unmodifiableSet(new RowNumbers(ticked));
    }

    public int count(State state) {
        return of(state).size();
    }

    /** The rows that would do this. */
    public Set<Integer> of(State state) {
        return numbers.getOrDefault(state, Set.of());
    }

    public int read() {
        return numbers.values().stream().mapToInt(Set::size).sum();
    }

    RegisterFile register() {
        return new RegisterFile(file, fileName, registerDate);
    }
}
