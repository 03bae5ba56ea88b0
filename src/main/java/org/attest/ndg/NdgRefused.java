package org.attest.ndg;

import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.catalogue.Edition;
import org.attest.organisations.DsptCategory;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** A broken rule of an NDG set, as a sentence for the person. */
public final class NdgRefused extends Refused {

    private NdgRefused(String sentence) {
        super(sentence);
    }

    static NdgRefused notThisSet(DsptCategory category) {
        return new NdgRefused(
                category == DsptCategory.THREE
                        ? "No list of evidence items is known for category 3, so nothing can be answered here."
                        : "This organisation does not answer an NDG set.");
    }

    static NdgRefused nothingAnswered() {
        return new NdgRefused("No evidence item is answered yet.");
    }

    static NdgRefused notNow(NdgMove move, NdgStage stage) {
        return new NdgRefused("The assessment is %s, so it cannot be %s.".formatted(lower(stage), move.done()));
    }

    static NdgRefused closed(NdgStage stage) {
        return new NdgRefused("The assessment is %s, so answers cannot change now.".formatted(lower(stage)));
    }

    static NdgRefused yearClosed(DsptYear year) {
        return new NdgRefused("DSPT %s is closed: its answers cannot change any more.".formatted(year));
    }

    static NdgRefused notYetOpen(Edition edition) {
        return new NdgRefused("DSPT %s opens on %s and takes no answers before."
                .formatted(edition.year(), UkDates.inWords(edition.opens())));
    }

    static NdgRefused otherKind(NdgRef ref, AnswerKind asked) {
        return new NdgRefused(
                "%s asks for another answer: %s.".formatted(ref, asked.words().toLowerCase(Locale.UK)));
    }

    static NdgRefused noExemption(NdgItem item) {
        return new NdgRefused(
                item.exemptBy().isEmpty()
                        ? "No certificate exempts from %s.".formatted(item.ref())
                        : "Only these certificates exempt from %s: %s."
                                .formatted(
                                        item.ref(),
                                        item.exemptBy().stream()
                                                .map(Certificate::words)
                                                .sorted()
                                                .collect(Collectors.joining(", "))));
    }

    static NdgRefused certificateNotInDate() {
        return new NdgRefused("Say until when the certificate is valid, from today on, or name a piece of evidence of"
                + " your library that has an expiry date.");
    }

    static NdgRefused noSuchEvidence(String reference) {
        return new NdgRefused("There is no evidence %s in the library of this organisation.".formatted(reference));
    }

    static NdgRefused notYoursToAssign() {
        return new NdgRefused("Only a provider lead may change the owner.");
    }

    static NdgRefused notAColleague() {
        return new NdgRefused("The owner must be somebody of this organisation.");
    }

    static NdgRefused notConfirmable(String assertion, long missing) {
        return new NdgRefused("%s cannot be confirmed: %d of its mandatory items %s not answered."
                .formatted(assertion, missing, missing == 1 ? "is" : "are"));
    }

    static NdgRefused unconfirmed(long items) {
        return new NdgRefused(
                "%s loaded by the ICB and not confirmed yet: an approver signs the return, or you save %s."
                        .formatted(
                                items == 1 ? "1 item was" : items + " items were",
                                items == 1 ? "the item anew" : "each item anew"));
    }

    static NdgRefused loadedByYou() {
        return new NdgRefused(
                "You loaded these answers, or act for whoever did, so somebody else must decide on them.");
    }

    static NdgRefused reasonMissing() {
        return new NdgRefused("Give the reason.");
    }

    static NdgRefused declarationMissing() {
        return new NdgRefused("Confirm the declaration first.");
    }

    static NdgRefused barred(String sentence) {
        return new NdgRefused(sentence);
    }

    private static String lower(NdgStage stage) {
        return stage.words().toLowerCase(Locale.UK);
    }
}
