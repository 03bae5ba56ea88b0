package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import org.attest.shared.FieldChange;

/** What the trail keeps of a change of words: which field, and the digest of the text before and after. */
final class WordChanges {

    private WordChanges() {}

    static List<FieldChange> between(PackWords before, PackWords after) {
        var changes = new ArrayList<>(List.of(
                FieldChange.ofText("meeting", before.meeting(), after.meeting()),
                FieldChange.of("meetingDate", before.meetingDate(), after.meetingDate()),
                FieldChange.ofText("agendaItem", before.agendaItem(), after.agendaItem()),
                FieldChange.ofText("author", before.author(), after.author()),
                FieldChange.ofText("leadDirector", before.leadDirector(), after.leadDirector()),
                FieldChange.ofText("purpose", before.purpose(), after.purpose()),
                FieldChange.ofText("summary", before.summary(), after.summary()),
                FieldChange.ofText("recommendation", before.recommendation(), after.recommendation()),
                FieldChange.ofText("decisions", before.decisions(), after.decisions()),
                FieldChange.of("assurance", before.assurance(), after.assurance())));
        for (var section : Section.commented()) {
            changes.add(FieldChange.ofText("comment " + section, before.comment(section), after.comment(section)));
        }
        return changes.stream().filter(FieldChange::isChange).toList();
    }
}
