package org.attest.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

/** The fields in which two versions of an item differ. */
final class DetailChanges {

    private static final Set<String> NARRATIVE = Set.of("title", "summary", "limits", "keptAt", "reason", "name");

    private record Field(String name, Function<EvidenceDetails, @Nullable Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("title", EvidenceDetails::title),
            new Field("kind", EvidenceDetails::kind),
            new Field("owner", it -> it.responsible().owner()),
            new Field("approver", it -> it.responsible().approver()),
            new Field("approvedOn", it -> it.responsible().approvedOn()),
            new Field("effective", it -> it.lifetime().effective()),
            new Field("reviewDue", it -> it.lifetime().reviewDue()),
            new Field("expires", it -> it.lifetime().expires()),
            new Field("cycleMonths", it -> it.lifetime().cycleMonths()),
            new Field("marking", EvidenceDetails::marking),
            new Field("visibility", EvidenceDetails::visibility),
            new Field("sharedWith", it -> it.sharing().named()),
            new Field("systemLibrary", it -> it.sharing().library()),
            new Field("summary", it -> it.content().summary()),
            new Field("limits", it -> it.content().limits()),
            new Field("keptAt", it -> it.content().keptAt()),
            new Field("keptHash", it -> it.content().keptHash()));

    private DetailChanges() {}

    /** With full values, for the item's own history; of a new item (no before) the fields that are filled in. */
    static List<FieldChange> between(@Nullable EvidenceDetails before, EvidenceDetails after) {
        var changes = new ArrayList<FieldChange>();
        for (var field : FIELDS) {
            var change = FieldChange.of(
                    field.name(),
                    before == null ? null : field.value().apply(before),
                    field.value().apply(after));
            if (change.isChange()) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** The same for the audit trail: of narrative the hash only. */
    static List<FieldChange> withoutNarrative(List<FieldChange> changes) {
        return changes.stream()
                .map(it -> isNarrative(it.field()) ? FieldChange.ofText(it.field(), it.before(), it.after()) : it)
                .toList();
    }

    private static boolean isNarrative(String field) {
        return NARRATIVE.contains(field) || field.startsWith(FilledTemplate.FIELD);
    }
}
