package org.attest.assessments;

import java.util.List;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Level;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/**
 * What carrying last year's answers forward does, or would do, outcome by outcome. {@code seal} is the position that it
 * takes them from; null where nothing was sealed and last year's answers are taken as they stand.
 */
public record CarryForward(DsptYear from, @Nullable Seal seal, List<Line> lines) {

    /** What happens to one outcome. */
    public enum End {
        CARRIED("Carried, to be confirmed"),
        BESIDE("Not carried: last year's answer stands beside"),
        NEW("New: nothing to carry"),
        ANSWERED_THIS_YEAR("Left alone: something is saved this year already"),
        NOT_ANSWERED_LAST_YEAR("Nothing to carry: not answered last year"),
        RETIRED("Retired: no outcome of this year follows it");

        private final String words;

        End(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One outcome, this year's or, where it is retired, last year's. {@code level} is the one that is carried,
     * {@code notAllowed} last year's where this year's outcome does not allow it; {@code indicators} counts the answers
     * that are carried to identical text, {@code evidence} the links to evidence in date.
     */
    public record Line(
            CrosswalkEntry link,
            String name,
            End end,
            @Nullable Level level,
            @Nullable Level notAllowed,
            int indicators,
            int evidence) {}

    public CarryForward {
        lines = List.copyOf(lines);
    }

    public List<Line> of(End end) {
        return lines.stream().filter(it -> it.end() == end).toList();
    }

    public long carried() {
        return of(End.CARRIED).size();
    }
}
