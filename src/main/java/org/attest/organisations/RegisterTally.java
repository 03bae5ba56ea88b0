package org.attest.organisations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.Sha256;

/** Counts the rows of a register as they pass: which do what, which are ticked, and the digest of it all. */
final class RegisterTally {

    private final Map<State, Set<Integer>> numbers = new EnumMap<>(State.class);
    private final RowNumbers ticked = new RowNumbers();
    private final MessageDigest digest = Sha256.digest();

    void count(List<RegisterRow> rows) {
        for (var row : rows) {
            int number = row.line().number();
            numbers.computeIfAbsent(row.state(), _ -> new RowNumbers()).add(number);
            if (row.ticked()) {
                ticked.add(number);
            }
            digest.update((row.judged() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    int count(State state) {
        return numbers.getOrDefault(state, Set.of()).size();
    }

    /** To be asked once, at the end. */
    Sha256 judged() {
        return Sha256.finish(digest.digest());
    }

    RegisterPreview preview(RegisterLayout layout, RegisterFile file) {
        return new RegisterPreview(
                layout, file.file(), file.fileName(), file.registerDate(), numbers, ticked, judged());
    }
}
