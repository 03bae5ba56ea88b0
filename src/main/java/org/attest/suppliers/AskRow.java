package org.attest.suppliers;

import org.jspecify.annotations.Nullable;

/**
 * A questionnaire in a list.
 *
 * @param own what one of the caller's organisations made of it; null where none has, or none uses the supplier
 * @param ours whether one of the caller's organisations uses the supplier
 * @param challenges how many organisations challenge the latest answers; null for everybody but the ICB
 * @param represented whether somebody of the supplier can get in to answer; null for everybody but the ICB
 */
public record AskRow(
        Ask ask,
        boolean ours,
        @Nullable Verdict own,
        @Nullable Long challenges,
        @Nullable Boolean represented) {}
