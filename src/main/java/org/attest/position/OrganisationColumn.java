package org.attest.position;

import java.util.Locale;
import org.attest.assessments.Stage;
import org.attest.improvements.WorkedOut;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** One organisation in the position: its latest seal of the year (none means "Not returned"), its counts, its evidence, its worked-out status. */
public record OrganisationColumn(
        Member member,
        @Nullable SealedRound seal,
        @Nullable RoundNow now,
        Tally tally,
        FreshnessCount evidence,
        @Nullable WorkedOut workedOut) {

    public static final String NOT_RETURNED = "Not returned";

    public boolean returned() {
        return seal != null;
    }

    /** Signed off, but the ICB has not accepted it yet: until then the figures are the organisation's own word. */
    public boolean waitsForAcceptance() {
        return seal != null && seal.stage() != null && seal.stage() != Stage.ACCEPTED && !endsAtSignedOff();
    }

    /** Whether nobody reviews this return after its sign-off: the ICB's own, unless another ICB is named for it. */
    public boolean endsAtSignedOff() {
        return Boolean.TRUE.equals(member.noSecondLine());
    }

    /** Nothing was sealed and nothing is answered in the open round. */
    public boolean untouched() {
        return seal == null && (now == null || now.answered() == 0);
    }

    /** Round and date of the latest seal, as "Interim, 18 Nov 2026", or "Not returned". */
    public String latestInWords() {
        return seal == null
                ? NOT_RETURNED
                : seal.round().words() + ", " + UkDates.inTable(UkDates.day(seal.sealedAt()));
    }

    /** The same, with what was loaded for the organisation and is unconfirmed. */
    public String sealedInWords() {
        var loaded = loadedInWords();
        return loaded == null ? latestInWords() : latestInWords() + "; ? " + loaded;
    }

    /** Stage of the sealed round, such as "Accepted"; without a seal how far the round is. */
    public String stageInWords() {
        if (seal == null) {
            return roundInWords();
        }
        return endsAtSignedOff() && seal.stage() == Stage.SIGNED_OFF
                ? seal.stageInWords() + ", no second-line review"
                : seal.stageInWords();
    }

    /** What is said beside the figures of an organisation with one person; null for all others. */
    public @Nullable String onePersonInWords() {
        var countersigned = seal == null ? null : seal.countersigned();
        if (Boolean.TRUE.equals(countersigned)) {
            return "one-person organisation: countersigned by the ICB";
        }
        if (!member.singlePerson()) {
            return null;
        }
        return countersigned == null
                ? "one-person organisation: the ICB countersigns"
                : "one-person organisation: not countersigned by the ICB";
    }

    /** All that is said of the latest seal: "Interim, 18 Nov 2026, accepted". */
    public String returnInWords() {
        var sealed = seal == null
                ? sealedInWords()
                : sealedInWords() + ", " + stageInWords().toLowerCase(Locale.UK);
        var onePerson = onePersonInWords();
        return onePerson == null ? sealed : sealed + "; " + onePerson;
    }

    /** What was loaded for the organisation and has not its signature: "12 levels loaded for it, unconfirmed"; else null. */
    public @Nullable String loadedInWords() {
        if (now == null || now.loaded() == 0) {
            return null;
        }
        return now.loaded() == 1
                ? "1 level loaded for it, unconfirmed"
                : now.loaded() + " levels loaded for it, unconfirmed";
    }

    /** How far the present round is: "Interim, open, 12 of 49 answered", or "Not started". */
    public String roundInWords() {
        return now == null
                ? "Not started"
                : "%s, %s, %d of %d answered%s"
                        .formatted(
                                now.round().words(),
                                now.stage().words().toLowerCase(Locale.UK),
                                now.answered(),
                                now.outcomes(),
                                now.unconfirmed() == 0
                                        ? ""
                                        : ", of which %d not confirmed".formatted(now.unconfirmed()));
    }
}
