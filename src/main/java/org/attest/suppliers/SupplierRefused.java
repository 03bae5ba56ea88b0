package org.attest.suppliers;

import java.time.LocalDate;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** A rule of the register of suppliers was broken. */
public final class SupplierRefused extends Refused {

    private SupplierRefused(String sentence) {
        super(sentence);
    }

    static SupplierRefused nameTaken() {
        return new SupplierRefused("The register already has a supplier of this name. Change that one instead.");
    }

    static SupplierRefused circle() {
        return new SupplierRefused(
                "That would make a circle: the supplier that you chose rests on this one already, directly or through"
                        + " others.");
    }

    static SupplierRefused otherRegister() {
        return new SupplierRefused("A sub-processor stands in the same register as the supplier that it works for.");
    }

    static SupplierRefused testedLater() {
        return new SupplierRefused("A recovery test cannot lie ahead. Give the day on which it was done.");
    }

    static SupplierRefused incidentLater() {
        return new SupplierRefused("An incident cannot lie ahead. Give the day on which it happened.");
    }

    static SupplierRefused reviewLater() {
        return new SupplierRefused("A review cannot lie ahead. Give the day on which it was done.");
    }

    static SupplierRefused reviewEarlier() {
        return new SupplierRefused("A later review is recorded already. Give the day on which this one was done.");
    }

    static SupplierRefused firstReviewIsFull() {
        return new SupplierRefused("The first review of a supplier is a full one.");
    }

    static SupplierRefused nextReviewTooLate(LocalDate latest) {
        return new SupplierRefused("A supplier of this tier is reviewed again by " + UkDates.inWords(latest)
                + " at the latest, and after the day of this review.");
    }

    static SupplierRefused ended() {
        return new SupplierRefused("This service is no longer offered.");
    }

    static SupplierRefused decided() {
        return new SupplierRefused("This proposal is decided already.");
    }

    static SupplierRefused reasonMissing() {
        return new SupplierRefused("Say why, so that the organisation knows what to do.");
    }

    static SupplierRefused dueBefore() {
        return new SupplierRefused("The day by which the answer is due is over. Choose today or later.");
    }

    static SupplierRefused nobodyToAsk() {
        return new SupplierRefused(
                "Nobody is left to ask: each of these suppliers was asked this questionnaire already.");
    }

    static SupplierRefused askedAnew() {
        return new SupplierRefused("The supplier is asked another version of this questionnaire now. Open it again.");
    }

    static SupplierRefused unanswered(int problems) {
        return new SupplierRefused(
                problems == 1
                        ? "One answer is missing or not right yet."
                        : "%d answers are missing or not right yet.".formatted(problems));
    }

    static SupplierRefused sourceMissing() {
        return new SupplierRefused("Say how you know, since you answer on the supplier's behalf.");
    }

    static SupplierRefused notAnswered() {
        return new SupplierRefused("The supplier has not answered this yet.");
    }

    static SupplierRefused answeredAgain() {
        return new SupplierRefused("The supplier answered again meanwhile. Look at the new answers first.");
    }

    static SupplierRefused notUsed() {
        return new SupplierRefused(
                "Your organisation uses nothing of this supplier, so there is nothing to accept or challenge.");
    }

    static SupplierRefused ownAnswers() {
        return new SupplierRefused("You gave answers here yourself. Somebody else of your organisation must decide.");
    }

    static SupplierRefused challengeWithoutReason() {
        return new SupplierRefused("Say what you challenge, so that the ICB knows what to ask.");
    }

    static SupplierRefused proposalEmpty() {
        return new SupplierRefused("Say what is to change.");
    }
}
