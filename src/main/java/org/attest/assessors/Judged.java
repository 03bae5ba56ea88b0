package org.attest.assessors;

/** How saving a judgement went. */
public sealed interface Judged {

    /** It is saved; {@code version} is what the next change is based on. */
    record Saved(Judgement judgement, long version) implements Judged {}

    /** Time is up, or the assessment was concluded. What was typed is kept as the person's draft; the sentence says why. */
    record Over(String sentence) implements Judged {}
}
