package org.attest.ndg;

import java.util.Map;

/** What an import of wording did: items per category, how many were replaced, and how many rows said no answer kind. */
public record NdgReceipt(String fileName, Map<NdgCategory, Integer> imported, int replaced, int withoutKind) {

    public NdgReceipt {
        imported = Map.copyOf(imported);
    }
}
