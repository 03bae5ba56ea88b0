package org.attest.assessors;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attest.access.CurrentUser;
import org.attest.assessments.Audit;
import org.attest.assessments.Seal;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.springframework.stereotype.Component;

/** Ends an independent assessment, once nothing is missing, and afterwards its findings. */
@Component
class Conclusions {

    private final IndependentRows independents;
    private final Samples samples;
    private final FindingBook findings;
    private final ResultScales results;
    private final Claims claims;
    private final AssessorDiary diary;
    private final CurrentUser currentUser;

    Conclusions(
            IndependentRows independents,
            Samples samples,
            FindingBook findings,
            ResultScales results,
            Claims claims,
            AssessorDiary diary,
            CurrentUser currentUser) {
        this.independents = independents;
        this.samples = samples;
        this.findings = findings;
        this.results = results;
        this.claims = claims;
        this.diary = diary;
        this.currentUser = currentUser;
    }

    void weigh(KeptIndependent independent, Overall overall) {
        var before = independent.overall();
        independent.weigh(results.scales(independent.show().year()).checked(overall));
        diary.write(
                independent,
                AssessorEvent.Verb.WEIGHED,
                FieldChange.of("overall risk", before.risk(), overall.risk()),
                FieldChange.of("confidence", before.confidence(), overall.confidence()),
                FieldChange.ofText("summary", before.summary(), overall.summary()));
    }

    Seal conclude(KeptIndependent independent, String declaration) {
        var wording = Narrative.checked(declaration);
        if (wording == null) {
            throw AssessorRefused.declarationMissing();
        }
        var sample = samples.of(independent);
        requireComplete(independent, sample);
        var found = new HashMap<OutcomeCode, Audit.Found>();
        sample.forEach(it -> found.put(
                it.outcome(),
                new Audit.Found(
                        Objects.requireNonNull(it.level()), it.judgement().note())));
        var audit = new Audit(currentUser.get().person(), wording, found);
        var seal = claims.seal(independent.show(), audit);
        independent.conclude(seal);
        independents.flush();
        diary.write(independent, AssessorEvent.Verb.CONCLUDED, FieldChange.of("seal", null, seal.hash()));
        return seal;
    }

    Finding close(KeptIndependent independent, UUID finding, String how) {
        if (independent.concludedAt() == null) {
            throw AssessorRefused.notConcluded();
        }
        var words = Narrative.checked(how);
        if (words == null) {
            throw AssessorRefused.sayWhatWasDone();
        }
        return findings.close(independent, finding, words);
    }

    private void requireComplete(KeptIndependent independent, List<KeptSampled> sample) {
        var about = independent.show();
        if (sample.stream().filter(it -> !it.mandatory()).count() != about.chosen()) {
            throw AssessorRefused.chooseExactly(about.chosen());
        }
        var missing = sample.stream()
                .filter(it -> it.level() == null)
                .map(KeptSampled::outcome)
                .toList();
        if (!missing.isEmpty()) {
            throw AssessorRefused.notJudged(missing);
        }
        if (about.overall().risk() == null || about.overall().confidence() == null) {
            throw AssessorRefused.resultsMissing();
        }
        var open = findings.of(independent).stream()
                .filter(it -> it.details().owner() == null || it.details().due() == null)
                .map(Finding::reference)
                .toList();
        if (!open.isEmpty()) {
            throw AssessorRefused.findingsOpen(open);
        }
    }
}
