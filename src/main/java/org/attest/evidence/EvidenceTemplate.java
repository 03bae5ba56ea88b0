package org.attest.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Marking;

/**
 * What a good piece of evidence of one sort says: the questions, and what a new item starts with. {@code serves} holds
 * outcomes by framework version; {@code byReference} says that the file itself is better kept elsewhere.
 */
public record EvidenceTemplate(
        String id,
        int version,
        String title,
        String purpose,
        EvidenceKind kind,
        int cycleMonths,
        String cycleNote,
        Marking marking,
        boolean byReference,
        Map<String, SortedSet<OutcomeCode>> serves,
        List<TemplateField> fields) {

    /** T2 comes before T10. */
    public static final Comparator<EvidenceTemplate> NATURAL = Comparator.comparing(
                    (EvidenceTemplate it) -> it.id().replaceFirst("\\d+$", ""))
            .thenComparing(it -> it.id().length())
            .thenComparing(EvidenceTemplate::id);

    public EvidenceTemplate {
        serves = Map.copyOf(serves);
        fields = List.copyOf(fields);
    }

    /** {@code T15 Backup and restore test}. */
    public String name() {
        return id + " " + title;
    }

    public boolean serves(String frameworkVersion, OutcomeCode outcome) {
        var codes = serves.get(frameworkVersion);
        return codes != null && codes.contains(outcome);
    }

    public Optional<TemplateField> field(String fieldId) {
        return fields.stream().filter(it -> it.id().equals(fieldId)).findFirst();
    }
}
