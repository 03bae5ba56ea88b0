package org.attest.evidence.ui;

import java.time.LocalDate;
import java.util.Map;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.ReviewState;
import org.attest.evidence.Visibility;
import org.attest.shared.Marking;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The fields of evidence and their values, as people read them. */
record FieldWords(Map<PersonId, String> names) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "Title"),
            Map.entry("kind", "Kind"),
            Map.entry("owner", "Owner"),
            Map.entry("approver", "Approved by"),
            Map.entry("approvedOn", "Approved on"),
            Map.entry("effective", "Effective date"),
            Map.entry("reviewDue", "Review due"),
            Map.entry("expires", "Expires"),
            Map.entry("cycleMonths", "Cycle in months"),
            Map.entry("marking", "Marking"),
            Map.entry("visibility", "What the ICB sees"),
            Map.entry("summary", "Summary"),
            Map.entry("limits", "Limits"),
            Map.entry("keptAt", "Where kept"),
            Map.entry("keptHash", "SHA-256 of the file"),
            Map.entry("state", "Review state"),
            Map.entry("reason", "Reason"),
            Map.entry("name", "File name"),
            Map.entry("sha256", "SHA-256"));

    static String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    static boolean isShown(String field) {
        return LABELS.containsKey(field);
    }

    String value(String field, @Nullable String kept) {
        if (kept == null) {
            return "–";
        }
        return switch (field) {
            case "kind" -> EvidenceKind.valueOf(kept).words();
            case "marking" -> Marking.valueOf(kept).words();
            case "visibility" -> Visibility.valueOf(kept).words();
            case "state" -> ReviewState.valueOf(kept).words();
            case "owner", "approver" -> names.getOrDefault(PersonId.of(kept), "Unknown person");
            case "approvedOn", "effective", "reviewDue", "expires" -> UkDates.inTable(LocalDate.parse(kept));
            default -> kept;
        };
    }
}
