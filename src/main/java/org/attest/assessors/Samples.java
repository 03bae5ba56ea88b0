package org.attest.assessors;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.catalogue.AuditList;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** The sample of an independent assessment: the mandatory outcomes of its audit list, and those chosen beside them. */
@Component
class Samples {

    private final SampledRows sampled;
    private final FindingRows findings;
    private final Catalogue catalogue;

    Samples(SampledRows sampled, FindingRows findings, Catalogue catalogue) {
        this.sampled = sampled;
        this.findings = findings;
        this.catalogue = catalogue;
    }

    void begin(KeptIndependent independent, AuditList list) {
        sampled.saveAll(list.mandatory().stream()
                .map(it -> new KeptSampled(independent, it, true))
                .toList());
    }

    /** In the order of the codes. */
    List<KeptSampled> of(KeptIndependent independent) {
        return sampled.findByOrganisationAndIndependent(independent.organisation(), independent.id()).stream()
                .sorted(Comparator.comparing(KeptSampled::outcome))
                .toList();
    }

    /** @throws UnknownItem for an outcome that is not in the sample */
    KeptSampled one(KeptIndependent independent, OutcomeCode outcome) {
        return sampled.findByOrganisationAndIndependentAndOutcome(independent.organisation(), independent.id(), outcome)
                .orElseThrow(UnknownItem::new);
    }

    List<Candidate> candidates(KeptIndependent independent) {
        var about = independent.show();
        var sample = of(independent);
        var mandatory = codes(sample, true);
        var chosen = codes(sample, false);
        var outcomes = catalogue.framework(independent.framework()).outcomes();
        var coverage = coverage(about);
        var proposed = coverage.propose(outcomes.keySet(), mandatory, about.chosen());
        return outcomes.values().stream()
                .filter(it -> !mandatory.contains(it.code()))
                .map(it -> new Candidate(
                        it,
                        coverage.last(it.code()).orElse(null),
                        proposed.contains(it.code()),
                        chosen.contains(it.code())))
                .toList();
    }

    private Coverage coverage(Independent about) {
        var earlier = sampled.concluded(List.of(about.organisation()));
        return Coverage.of(earlier, about.year(), about.version(), catalogue);
    }

    /** Makes these the chosen ones, and says which were chosen before. */
    Set<OutcomeCode> choose(KeptIndependent independent, Set<OutcomeCode> wanted) {
        var about = independent.show();
        if (wanted.size() != about.chosen()) {
            throw AssessorRefused.chooseExactly(about.chosen());
        }
        var sample = of(independent);
        var mandatory = codes(sample, true);
        var known = catalogue.framework(independent.framework()).outcomes().keySet();
        var strange = wanted.stream()
                .filter(it -> mandatory.contains(it) || !known.contains(it))
                .toList();
        if (!strange.isEmpty()) {
            throw AssessorRefused.notToChoose(strange);
        }
        var before = codes(sample, false);
        drop(
                independent,
                sample.stream()
                        .filter(it -> !it.mandatory() && !wanted.contains(it.outcome()))
                        .toList());
        sampled.saveAllAndFlush(wanted.stream()
                .filter(it -> !before.contains(it))
                .map(it -> new KeptSampled(independent, it, false))
                .toList());
        return before;
    }

    private void drop(KeptIndependent independent, List<KeptSampled> leaving) {
        var found =
                findings
                        .findByOrganisationAndIndependentOrderByNumber(independent.organisation(), independent.id())
                        .stream()
                        .map(KeptFinding::outcome)
                        .collect(Collectors.toSet());
        var touched = leaving.stream()
                .filter(it -> it.isTouched() || found.contains(it.outcome()))
                .map(KeptSampled::outcome)
                .toList();
        if (!touched.isEmpty()) {
            throw AssessorRefused.judgedAlready(touched);
        }
        sampled.deleteAll(leaving);
    }

    private static Set<OutcomeCode> codes(List<KeptSampled> sample, boolean mandatory) {
        return sample.stream()
                .filter(it -> it.mandatory() == mandatory)
                .map(KeptSampled::outcome)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
