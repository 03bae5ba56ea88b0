package org.attest.reports;

import java.util.List;
import org.attest.position.Rag;

/** Which of two statuses is the worse: not known stands below a risk that somebody owns, and above what is on track. */
final class Severity {

    private static final List<Rag> FROM_BEST =
            List.of(Rag.NOT_APPLICABLE, Rag.ON_TRACK, Rag.NOT_STARTED, Rag.NOT_KNOWN, Rag.AT_RISK, Rag.OFF_TRACK);

    private Severity() {}

    static int of(Rag rag) {
        return FROM_BEST.indexOf(rag);
    }
}
