package org.attest.assessors;

import java.util.List;
import java.util.UUID;
import org.attest.assessments.SealedAnswer;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.evidence.FilledTemplate;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Puts together what is shown of an independent assessment, as far as the caller may see it. */
@Component
class IndependentShowing {

    private final Samples samples;
    private final FindingBook findings;
    private final Freezer freezer;
    private final Claims claims;
    private final Catalogue catalogue;

    IndependentShowing(Samples samples, FindingBook findings, Freezer freezer, Claims claims, Catalogue catalogue) {
        this.samples = samples;
        this.findings = findings;
        this.freezer = freezer;
        this.claims = claims;
        this.catalogue = catalogue;
    }

    IndependentOverview overview(Entrance.Admitted admitted) {
        var about = admitted.kept().show();
        var sight = admitted.sight();
        var position = claims.frozen(about);
        var framework = catalogue.framework(about.version());
        var evidence = freezer.shown(admitted.kept());
        var seen = sight.seesFindings(about) ? findings.of(admitted.kept()) : List.<Finding>of();
        var rows = samples.of(admitted.kept()).stream()
                .map(it -> new SampledRow(
                        framework.outcome(it.outcome()),
                        it.mandatory(),
                        position.answer(it.outcome()).map(SealedAnswer::level).orElse(null),
                        sight.seesLevels(about) ? it.level() : null,
                        evidence.getOrDefault(it.outcome(), List.of()).size(),
                        on(it.outcome(), seen).size()))
                .toList();
        return new IndependentOverview(
                sight.shown(about),
                position.seal(),
                rows,
                seen,
                sight.opensOutcomes(),
                sight.assessor(),
                sight.mayWork(about));
    }

    SampledOutcome outcome(Entrance.Admitted admitted, OutcomeCode code) {
        var about = admitted.kept().show();
        var sight = admitted.sight();
        if (!sight.opensOutcomes()) {
            throw new UnknownItem();
        }
        var row = samples.one(admitted.kept(), code);
        return new SampledOutcome(
                sight.shown(about),
                catalogue.framework(about.version()).outcome(code),
                row.mandatory(),
                claims.frozen(about).answer(code).orElseThrow(UnknownItem::new),
                freezer.shown(admitted.kept()).getOrDefault(code, List.of()),
                sight.seesLevels(about) ? row.judgement() : Judgement.NONE,
                row.version(),
                sight.seesFindings(about) ? on(code, findings.of(admitted.kept())) : List.of(),
                sight.assessor(),
                sight.mayWork(about));
    }

    FilledTemplate filled(Entrance.Admitted admitted, OutcomeCode code, UUID item) {
        var behind = outcome(admitted, code).evidence().stream()
                .anyMatch(it -> it.item().equals(item));
        if (!behind) {
            throw new UnknownItem();
        }
        return freezer.filled(admitted.kept(), item).orElseThrow(UnknownItem::new);
    }

    private static List<Finding> on(OutcomeCode outcome, List<Finding> findings) {
        return findings.stream()
                .filter(it -> it.details().outcome().equals(outcome))
                .toList();
    }
}
