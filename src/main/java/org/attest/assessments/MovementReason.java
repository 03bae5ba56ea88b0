package org.attest.assessments;

import java.util.Objects;
import java.util.TreeSet;
import org.attest.assessments.Comparison.Movement;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;

/**
 * Why a level moved, as far as the two positions say: the question changed; a reason was given for the level; the
 * statement, the indicators, the evidence or the expected level changed; the question was reworded. The first that is found counts.
 */
final class MovementReason {

    private MovementReason() {}

    static Movement movement(CrosswalkEntry link, @Nullable Level before, @Nullable Level after) {
        if (link.kind() == CrosswalkEntry.Kind.NEW) {
            return Movement.NEW;
        }
        if (!link.kind().carries()) {
            return Movement.NOT_COMPARABLE;
        }
        if (before == after) {
            return Movement.SAME;
        }
        if (before == null) {
            return Movement.NEW;
        }
        if (after == null) {
            return Movement.NOT_COMPARABLE;
        }
        return after.compareTo(before) > 0 ? Movement.BETTER : Movement.WORSE;
    }

    /**
     * @param sameVersion whether both were asked the same version; else only indicators that both answered are judged
     * @param hidden whether statements and what levels rest on are kept from the caller
     * @param evidence what became of the evidence, in words; empty where nothing did or it is not known
     */
    static String of(
            CrosswalkEntry link,
            @Nullable SealedAnswer before,
            @Nullable SealedAnswer after,
            boolean sameVersion,
            boolean hidden,
            String evidence) {
        if (!link.kind().carries()) {
            return question(link.kind());
        }
        if (before == null || after == null || before.level() == null || after.level() == null) {
            return unanswered(before, after);
        }
        var reason = after.grounds().reason();
        if (before.level() != after.level()
                && reason != null
                && !reason.equals(before.grounds().reason())) {
            return "Reason given: " + reason;
        }
        if (!hidden && !Objects.equals(before.statement(), after.statement())) {
            return "Statement changed";
        }
        var indicators = hidden ? 0 : indicatorsChanged(before, after, sameVersion);
        if (indicators > 0) {
            return indicators == 1 ? "1 indicator answer changed" : indicators + " indicator answers changed";
        }
        if (!hidden && !evidence.isEmpty()) {
            return evidence;
        }
        if (before.expected() != after.expected()) {
            return "Expected level changed from %s to %s".formatted(words(before.expected()), words(after.expected()));
        }
        if (before.level() == after.level()) {
            return "";
        }
        return hidden
                ? "Not shared with you"
                : link.kind() == CrosswalkEntry.Kind.REWORDED ? "Question reworded" : "No reason given";
    }

    /** Between what was claimed and what an independent assessor found, the reason is the assessor's note. */
    static String ofAudit(
            CrosswalkEntry link,
            @Nullable SealedAnswer before,
            @Nullable SealedAnswer after,
            boolean beforeIsAudited,
            boolean hidden) {
        if (before == null || after == null || !link.kind().carries()) {
            return of(link, before, after, false, hidden, "");
        }
        if (before.level() == after.level()) {
            return "";
        }
        var note = beforeIsAudited ? before.statement() : after.statement();
        return hidden || note == null ? "The assessor found another level" : "The assessor found: " + note;
    }

    private static String question(CrosswalkEntry.Kind kind) {
        return switch (kind) {
            case NEW -> "New question";
            case RETIRED -> "Question retired";
            case NEAREST -> "Another question: the nearest of last year stands beside it";
            case CHANGED, SAME, REWORDED, RENUMBERED -> "Question changed";
        };
    }

    private static String unanswered(@Nullable SealedAnswer before, @Nullable SealedAnswer after) {
        var then = before != null && before.level() != null;
        var now = after != null && after.level() != null;
        if (then == now) {
            return "";
        }
        return then ? "Not answered in the later one" : "Not answered in the earlier one";
    }

    private static int indicatorsChanged(SealedAnswer before, SealedAnswer after, boolean sameVersion) {
        var then = before.grounds().indicators();
        var now = after.grounds().indicators();
        var keys = new TreeSet<>(then.all().keySet());
        if (sameVersion) {
            keys.addAll(now.all().keySet());
        } else {
            keys.retainAll(now.all().keySet());
        }
        return (int) keys.stream().filter(it -> !then.to(it).equals(now.to(it))).count();
    }

    private static String words(@Nullable Level level) {
        return level == null ? "not known" : level.words();
    }
}
