package org.attest.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.assessments.CarryForward.End;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.ItemRef;
import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what of last year's answers can be carried into this year's assessment; writes nothing. */
@Component
class Carrying {

    private final Turns turns;
    private final AnswerBook answers;
    private final SealBook seals;
    private final AnswerRules rules;
    private final Followed followed;
    private final CarriedEvidence evidence;
    private final Catalogue catalogue;

    Carrying(
            Turns turns,
            AnswerBook answers,
            SealBook seals,
            AnswerRules rules,
            Followed followed,
            CarriedEvidence evidence,
            Catalogue catalogue) {
        this.turns = turns;
        this.answers = answers;
        this.seals = seals;
        this.rules = rules;
        this.followed = followed;
        this.evidence = evidence;
        this.catalogue = catalogue;
    }

    /** What is to be done: the answers to write and the links to make, and how each outcome is told of. */
    record Plan(CarryForward told, List<Carried> carried) {}

    /** One answer to write. */
    record Carried(OutcomeCode outcome, AnswerValues values, Set<ItemRef> evidence) {}

    private record Before(
            Assessment assessment,
            @Nullable Seal seal,
            Map<OutcomeCode, SealedAnswer> said,
            Map<OutcomeCode, Owner> owners) {}

    boolean hasYearBefore(AssessmentRef ref) {
        return turns.find(yearBefore(ref)).isPresent();
    }

    /** @throws AssessmentRefused when there is no assessment of the year before */
    Plan plan(AssessmentRef ref) {
        var before = before(ref);
        var now = turns.find(ref);
        var version = now.map(Assessment::framework)
                .orElseGet(() -> catalogue.edition(ref.year()).version());
        var saved = now.map(answers::saved).orElse(Set.of());
        var framework = catalogue.framework(version);
        var links = followed.between(before.assessment().framework(), version);
        var proofs = evidence.inDate(ref.organisation(), before.assessment().framework(), version, links);
        var texts = followed.indicators(before.assessment().framework(), version);
        var lines = new ArrayList<CarryForward.Line>();
        var carried = new ArrayList<Carried>();
        for (var link : links) {
            var end = end(link, before.said().get(link.from()), saved);
            if (end != End.CARRIED) {
                lines.add(new CarryForward.Line(link, name(link, before, framework), end, null, null, 0, 0));
                continue;
            }
            var one = carried(link, before, framework, texts, proofs);
            carried.add(one);
            lines.add(told(link, one, before, framework));
        }
        return new Plan(new CarryForward(yearBefore(ref).year(), before.seal(), lines), carried);
    }

    private Before before(AssessmentRef ref) {
        var previous = yearBefore(ref);
        var assessment = turns.find(previous).orElseThrow(() -> AssessmentRefused.nothingToCarry(previous.year()));
        var there = rules.ownersOf(ref.organisation()).get();
        var owners = answers.of(assessment).values().stream()
                .filter(it -> it.owner() != null && there.contains(it.owner()))
                .collect(Collectors.toMap(Answer::outcome, it -> Objects.requireNonNull(it.owner())));
        var seal = seals.inForce(assessment).orElse(null);
        var said = seal == null
                ? seals.wouldSeal(assessment)
                : seals.position(seal).answers();
        return new Before(
                assessment,
                seal,
                said.stream().collect(Collectors.toMap(SealedAnswer::outcome, Function.identity())),
                owners);
    }

    private static End end(CrosswalkEntry link, @Nullable SealedAnswer said, Set<OutcomeCode> saved) {
        if (link.to() == null) {
            return End.RETIRED;
        }
        if (link.from() == null) {
            return End.NEW;
        }
        if (saved.contains(link.to())) {
            return End.ANSWERED_THIS_YEAR;
        }
        if (said == null || (said.level() == null && said.statement() == null)) {
            return End.NOT_ANSWERED_LAST_YEAR;
        }
        return link.kind().carries() ? End.CARRIED : End.BESIDE;
    }

    private static Carried carried(
            CrosswalkEntry link,
            Before before,
            Framework framework,
            Followed.Indicators texts,
            Map<OutcomeCode, Set<ItemRef>> proofs) {
        var code = Objects.requireNonNull(link.to());
        var said = Objects.requireNonNull(before.said().get(link.from()));
        var level = said.level() == null || !framework.outcome(code).allows(said.level()) ? null : said.level();
        var values = new AnswerValues(
                level,
                said.statement(),
                before.owners().get(link.from()),
                null,
                Progress.NOT_STARTED,
                level == null ? null : said.grounds().reason(),
                texts.carried(link, said.grounds().indicators()),
                QuestionAnswers.NONE); // the toolkit asks these anew each year
        return new Carried(code, values, proofs.getOrDefault(link.from(), Set.of()));
    }

    private static CarryForward.Line told(CrosswalkEntry link, Carried one, Before before, Framework framework) {
        var levelThen = Objects.requireNonNull(before.said().get(link.from())).level();
        var level = one.values().level();
        Level notAllowed = level == null ? levelThen : null;
        return new CarryForward.Line(
                link,
                framework.outcome(one.outcome()).name(),
                End.CARRIED,
                level,
                notAllowed,
                one.values().indicators().all().size(),
                one.evidence().size());
    }

    private String name(CrosswalkEntry link, Before before, Framework framework) {
        var to = link.to();
        return to != null
                ? framework.outcome(to).name()
                : catalogue
                        .framework(before.assessment().framework())
                        .outcome(Objects.requireNonNull(link.from()))
                        .name();
    }

    private static AssessmentRef yearBefore(AssessmentRef ref) {
        return new AssessmentRef(ref.organisation(), ref.year().previous());
    }
}
