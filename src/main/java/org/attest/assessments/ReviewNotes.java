package org.attest.assessments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.assessments.ReviewNote.Kind;
import org.attest.catalogue.OutcomeCode;
import org.jspecify.annotations.Nullable;

/** All notes of one assessment, oldest first, and what they amount to under each seal. */
record ReviewNotes(List<ReviewNote> all) {

    /** The marks in force under a seal. */
    SequencedMap<OutcomeCode, ReviewMark> marks(int seal) {
        var marks = new TreeMap<OutcomeCode, ReviewMark>();
        for (var note : all) {
            if (note.seal() == seal && note.kind().isMark()) {
                var mark = mark(note);
                if (mark == null) {
                    marks.remove(note.outcome());
                } else {
                    marks.put(note.outcome(), mark);
                }
            }
        }
        return marks;
    }

    /** The queries that were sent under a seal, each with the latest reply. */
    SequencedMap<OutcomeCode, OutcomeQuery> queries(int seal, boolean open) {
        var replies = new LinkedHashMap<OutcomeCode, OutcomeQuery.Reply>();
        under(seal, Kind.REPLIED)
                .forEach(it -> replies.put(
                        it.outcome(), new OutcomeQuery.Reply(String.valueOf(it.words()), it.by(), it.at())));
        var queries = new TreeMap<OutcomeCode, OutcomeQuery>();
        under(seal, Kind.SENT)
                .forEach(it -> queries.put(
                        it.outcome(),
                        new OutcomeQuery(
                                it.outcome(),
                                seal,
                                String.valueOf(it.words()),
                                it.by(),
                                it.at(),
                                replies.get(it.outcome()),
                                open)));
        return queries;
    }

    /** The outcomes that keep a round under this seal from being accepted: queried now, or asked before and not judged. */
    TreeSet<OutcomeCode> unsettled(int seal) {
        var marks = marks(seal);
        var found = new TreeSet<>(queries(seal - 1, false).keySet());
        found.removeAll(marks.keySet());
        queried(marks).forEach(it -> found.add(it.outcome()));
        return found;
    }

    static List<ReviewMark> queried(Map<OutcomeCode, ReviewMark> marks) {
        return marks.values().stream()
                .filter(it -> it.verdict() == Verdict.QUERIED)
                .toList();
    }

    private List<ReviewNote> under(int seal, Kind kind) {
        return all.stream().filter(it -> it.seal() == seal && it.kind() == kind).toList();
    }

    private static @Nullable ReviewMark mark(ReviewNote note) {
        return note.kind() == Kind.CLEARED
                ? null
                : new ReviewMark(
                        note.outcome(), Verdict.valueOf(note.kind().name()), note.words(), note.by(), note.at());
    }
}
