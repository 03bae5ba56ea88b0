package org.attest.assessments;

/** How saving an answer ended. */
public sealed interface Saved {

    /** The answer as it stands; for {@link Conflict} that is the other person's. */
    Answer answer();

    record Done(Answer answer) implements Saved {}

    /** The values were the same already, so nothing was written. */
    record Unchanged(Answer answer) implements Saved {}

    /** Somebody saved this answer after the caller read it. Nothing was saved: the person sees both and chooses. */
    record Conflict(Answer answer) implements Saved {

        public Answer theirs() {
            return answer;
        }
    }
}
