package org.attest.ndg;

import org.jspecify.annotations.Nullable;

/** The imported wording of one evidence item; the answer kind is null where the table leaves it empty. */
record NdgWording(
        NdgCategory category,
        NdgRef ref,
        String text,
        @Nullable AnswerKind kind) {}
