package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

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
                FieldChange.of("assurance", before.assurance(), after.assurance()),
                FieldChange.ofText("better", before.better(), after.better()),
                FieldChange.ofText("worse", before.worse(), after.worse()),
                FieldChange.ofText(
                        "for the public",
                        before.forThePublic().all(),
                        after.forThePublic().all()),
                FieldChange.of("may be published", named(before.forThePublic()), named(after.forThePublic()))));
        for (var objective : objectives(before, after)) {
            changes.add(FieldChange.ofText(
                    "confidence " + objective, confidence(before, objective), confidence(after, objective)));
        }
        for (var section : Section.commented()) {
            changes.add(FieldChange.ofText("comment " + section, before.comment(section), after.comment(section)));
        }
        return changes.stream().filter(FieldChange::isChange).toList();
    }

    private static Set<Integer> objectives(PackWords before, PackWords after) {
        var all = new TreeSet<>(before.confidences().keySet());
        all.addAll(after.confidences().keySet());
        return all;
    }

    private static @Nullable String confidence(PackWords words, int objective) {
        var said = words.confidences().get(objective);
        return said == null ? null : said.status().words() + ": " + said.because();
    }

    private static String named(PublicWords words) {
        return words.publish().stream().sorted().collect(Collectors.joining(", "));
    }
}
