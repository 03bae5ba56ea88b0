package org.attest.ndg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether an evidence item is done. */
public enum ItemState {
    OPEN("Not answered"),
    ANSWERED("Answered"),
    EXEMPT("Exempt by certificate"),
    /** An ICB loaded it for the organisation, and nobody of the organisation stands by it yet. */
    UNCONFIRMED("Loaded by the ICB, unconfirmed");

    private final String words;

    ItemState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isMet() {
        return this == ANSWERED || this == EXEMPT;
    }

    /**
     * Answered when it has an answer of the kind that is asked, or of any kind where none is known; exempt when the item
     * allows the certificate and that is in date. A certificate that has lapsed leaves what else is answered.
     */
    static ItemState of(NdgItem item, NdgValues values, LocalDate today) {
        if (isAnswered(item.kind(), values)) {
            return ANSWERED;
        }
        var certificate = values.certificate();
        var until = values.certificateUntil();
        var exempt =
                certificate != null && item.exemptBy().contains(certificate) && until != null && !until.isBefore(today);
        return exempt ? EXEMPT : OPEN;
    }

    private static boolean isAnswered(@Nullable AnswerKind kind, NdgValues values) {
        return switch (kind) {
            case null -> values.hasAnswer();
            case YES_NO -> values.yes() != null;
            case TEXT -> values.text() != null;
            case DOCUMENT -> values.document() != null;
            case DATE -> values.date() != null;
        };
    }
}
