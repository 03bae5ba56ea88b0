package org.attest.assessments;

import java.util.List;
import org.attest.catalogue.OutcomeCode;
import org.jspecify.annotations.Nullable;

/**
 * What a return that was loaded for an organisation made of one answer. {@code before} is null for the ICB, which is not
 * told; {@code waits} while neither a signature nor somebody of the organisation made it the organisation's own word.
 */
public record LoadedChange(
        OutcomeCode outcome, @Nullable AnswerValues before, AnswerValues after, List<String> fields, boolean waits) {

    public LoadedChange {
        fields = List.copyOf(fields);
    }
}
