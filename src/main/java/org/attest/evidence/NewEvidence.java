package org.attest.evidence;

/**
 * One row of a bulk addition. The key (at most 100 characters) names the row within the organisation for ever, such as
 * the id of a workbook and a row of it: the same key again adds nothing.
 */
public record NewEvidence(String key, EvidenceDetails details) {

    public NewEvidence {
        if (key.isBlank() || key.length() > 100) {
            throw new IllegalArgumentException("Not a key of a row: " + key);
        }
    }
}
