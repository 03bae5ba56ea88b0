package org.attest.assessors;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** A broken rule of an independent assessment, as a sentence for the person. */
public final class AssessorRefused extends Refused {

    private AssessorRefused(String sentence) {
        super(sentence);
    }

    static AssessorRefused notConcluded() {
        return new AssessorRefused("A finding is closed after the conclusion, not before it.");
    }

    static AssessorRefused sayWhatWasDone() {
        return new AssessorRefused("Say what was done about the finding.");
    }

    static AssessorRefused closedAlready(Instant at) {
        return new AssessorRefused("This finding was closed on %s.".formatted(UkDates.inWords(UkDates.day(at))));
    }

    static AssessorRefused nothingSealed() {
        return new AssessorRefused("Nothing is signed off yet, so there is no position to assess.");
    }

    static AssessorRefused noAuditList(DsptYear year) {
        return new AssessorRefused(
                "There is no such audit list in DSPT %s. Ask an administrator to add it.".formatted(year));
    }

    static AssessorRefused openAlready() {
        return new AssessorRefused("An independent assessment of this year is open already.");
    }

    static AssessorRefused nameAnAssessor() {
        return new AssessorRefused(
                "Name somebody who is independent assessor of this organisation today and has no other role in it.");
    }

    static AssessorRefused concluded(Instant at) {
        return new AssessorRefused(sentenceConcluded(at));
    }

    static String sentenceConcluded(Instant at) {
        return "This independent assessment was concluded on %s, so nothing in it changes any more."
                .formatted(UkDates.inWords(UkDates.day(at)));
    }

    static AssessorRefused chooseExactly(int number) {
        return new AssessorRefused(
                number == 1
                        ? "Choose 1 outcome beside the mandatory ones."
                        : "Choose %d outcomes beside the mandatory ones.".formatted(number));
    }

    static AssessorRefused notToChoose(Collection<OutcomeCode> codes) {
        return new AssessorRefused("%s cannot be chosen.".formatted(listed(codes)));
    }

    static AssessorRefused judgedAlready(Collection<OutcomeCode> codes) {
        return new AssessorRefused(
                "%s cannot leave the sample: there is a judgement or a finding on it.".formatted(listed(codes)));
    }

    static AssessorRefused levelNotAllowed(OutcomeCode outcome, Level level) {
        return new AssessorRefused("%s cannot be %s.".formatted(outcome, level.words()));
    }

    static AssessorRefused notAColleague() {
        return new AssessorRefused("The owner must be somebody of this organisation.");
    }

    static AssessorRefused notJudged(Collection<OutcomeCode> codes) {
        return new AssessorRefused("Set your level of every outcome first. Missing: %s.".formatted(listed(codes)));
    }

    static AssessorRefused resultsMissing() {
        return new AssessorRefused("Set the overall risk and your confidence in the self-assessment first.");
    }

    static AssessorRefused findingsOpen(Collection<String> findings) {
        return new AssessorRefused("Give every finding an owner and a due date first. Missing: %s."
                .formatted(String.join(", ", findings)));
    }

    static AssessorRefused declarationMissing() {
        return new AssessorRefused("Confirm the declaration first.");
    }

    private static String listed(Collection<OutcomeCode> codes) {
        return codes.stream().sorted().map(OutcomeCode::code).collect(Collectors.joining(", "));
    }
}
