package org.attest.assessments;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.ExtraQuestion;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidencePoint;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.Freshness;

/** One answer with all that it rests on, judged by the rules of {@link CheckRule}. Pure: nothing is asked of anybody. */
record Claim(
        Outcome outcome,
        Answer answer,
        List<AskedIndicator> asked,
        List<ExtraQuestion> questions,
        List<EvidenceRow> evidence) {

    /** Weakest first: see {@link #why()} for the order of the reasons; ties by code. */
    static final Comparator<Claim> WEAKEST = Comparator.comparing(Claim::weakness)
            .thenComparing(Claim::rank)
            .thenComparing(it -> it.outcome().code());

    private enum Weakness {
        ABOVE_SUGGESTION,
        DESIGN_ONLY,
        STALE_OR_NONE,
        CARRIED,
        FEW_POINTS,
        NONE
    }

    Claim {
        evidence = evidence.stream().filter(it -> it.state().live()).toList();
    }

    /** Whether anything better than Not achieved is claimed. */
    boolean claims() {
        var level = answer.level();
        return level != null && level != Level.NOT_ACHIEVED;
    }

    boolean isWeak() {
        return claims() && weakness() != Weakness.NONE;
    }

    WeakClaim weak() {
        var level = answer.level();
        return new WeakClaim(outcome.code(), level == null ? Level.NOT_ACHIEVED : level, why());
    }

    Set<CheckRule> broken() {
        var found = EnumSet.noneOf(CheckRule.class);
        if (answer.unconfirmed()) {
            found.add(CheckRule.CARRIED_UNCONFIRMED);
        }
        var achieved = answer.level() == Level.ACHIEVED;
        if (questions.stream()
                .anyMatch(it -> answer.grounds().questions().to(it.id()).isEmpty())) {
            found.add(CheckRule.POLICY_QUESTION_UNANSWERED);
        }
        if (isAboveSuggestion() && answer.grounds().reason() == null) {
            found.add(CheckRule.ABOVE_SUGGESTION_WITHOUT_REASON);
        }
        if (achieved && evidence.isEmpty()) {
            found.add(CheckRule.ACHIEVED_WITHOUT_EVIDENCE);
        }
        if (isDesignOnly()) {
            found.add(CheckRule.DESIGN_ONLY);
        }
        if (stale() > 0) {
            found.add(CheckRule.EVIDENCE_STALE);
        }
        if (claims() && suggestion() instanceof Suggestion.Suggested it && it.restsOnJustified()) {
            found.add(CheckRule.RESTS_ON_JUSTIFIED);
        }
        return found;
    }

    String sentence(CheckRule rule) {
        return switch (rule) {
            case POLICY_QUESTION_UNANSWERED -> {
                var open = questions.stream()
                        .filter(it -> answer.grounds().questions().to(it.id()).isEmpty())
                        .count();
                yield open == 1 ? "1 question has no answer." : open + " questions have no answer.";
            }
            case EVIDENCE_STALE ->
                "%d of %d linked items of evidence %s stale."
                        .formatted(stale(), evidence.size(), stale() == 1 ? "is" : "are");
            case ABOVE_SUGGESTION_WITHOUT_REASON, RESTS_ON_JUSTIFIED ->
                "The indicators suggest %s; claimed is %s.".formatted(suggested(), levelWords());
            case CARRIED_UNCONFIRMED -> unconfirmed() + ".";
            default -> rule.words() + ".";
        };
    }

    private String why() {
        return switch (weakness()) {
            case ABOVE_SUGGESTION -> "Claimed above the suggestion (%s)".formatted(suggested());
            case DESIGN_ONLY -> "Achieved on design evidence alone";
            case STALE_OR_NONE -> evidence.isEmpty() ? "No evidence" : "Stale evidence";
            case CARRIED -> unconfirmed();
            case FEW_POINTS -> "The best evidence has %s points".formatted(EvidencePoint.count(points()));
            case NONE -> "";
        };
    }

    private String unconfirmed() {
        return answer.loaded() == null ? CheckRule.CARRIED_UNCONFIRMED.words() : "Loaded by the ICB and not confirmed";
    }

    private Weakness weakness() {
        if (isAboveSuggestion()) {
            return Weakness.ABOVE_SUGGESTION;
        }
        if (isDesignOnly()) {
            return Weakness.DESIGN_ONLY;
        }
        if (evidence.isEmpty() || stale() > 0) {
            return Weakness.STALE_OR_NONE;
        }
        if (answer.unconfirmed()) {
            return Weakness.CARRIED;
        }
        return points() < EvidencePoint.values().length ? Weakness.FEW_POINTS : Weakness.NONE;
    }

    /** Among claims that are weak for their points the fewest come first; the other reasons know no more or less. */
    private int rank() {
        return weakness() == Weakness.FEW_POINTS ? points() : 0;
    }

    /** The points of good evidence that the best item behind the claim has. */
    private int points() {
        return evidence.stream().mapToInt(EvidenceRow::points).max().orElse(0);
    }

    private boolean isAboveSuggestion() {
        var level = answer.level();
        return level != null && suggestion().isBelow(level);
    }

    private boolean isDesignOnly() {
        return answer.level() == Level.ACHIEVED
                && !evidence.isEmpty()
                && evidence.stream().allMatch(it -> it.kind() == EvidenceKind.DESIGN);
    }

    private long stale() {
        return evidence.stream().filter(it -> it.freshness() == Freshness.STALE).count();
    }

    private Suggestion suggestion() {
        return Suggestion.of(asked, answer.grounds().indicators());
    }

    private String suggested() {
        return suggestion() instanceof Suggestion.Suggested it ? it.level().words() : "nothing yet";
    }

    private String levelWords() {
        var level = answer.level();
        return level == null ? "no level" : level.words();
    }
}
