package org.attest.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts two positions of one organisation side by side: seals of the year, audited ones too, last year's, and now. */
@Component
class Comparing {

    private final Turns turns;
    private final SealBook seals;
    private final Followed followed;
    private final Catalogue catalogue;
    private final Clock clock;

    Comparing(Turns turns, SealBook seals, Followed followed, Catalogue catalogue, Clock clock) {
        this.turns = turns;
        this.seals = seals;
        this.followed = followed;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    private record Held(PositionPoint point, LocalDate day, String version, Map<OutcomeCode, SealedAnswer> answers) {

        boolean ofLastYear() {
            return point.key().equals(PositionPoint.LAST_YEAR);
        }

        boolean isAudited() {
            return point.key().startsWith("audited-");
        }

        boolean isNow() {
            return point.key().equals(PositionPoint.NOW);
        }

        /** The outcome that this position answers on a line of the crosswalk. */
        @Nullable
        SealedAnswer on(CrosswalkEntry link) {
            var code = ofLastYear() ? link.from() : link.to();
            return code == null ? null : answers.get(code);
        }
    }

    /** In the order of time. */
    List<PositionPoint> points(AssessmentRef ref, Sight sight) {
        var found = new ArrayList<PositionPoint>();
        lastYear(ref).ifPresent(it -> found.add(pointOfLastYear(it)));
        turns.find(ref).ifPresent(assessment -> {
            all(assessment).forEach(it -> found.add(point(it)));
            if (seesNow(sight)) {
                found.add(now());
            }
        });
        return found;
    }

    /** @throws UnknownItem when one of the two is not there for the caller */
    Comparison compare(AssessmentRef ref, Sight sight, String of, String with) {
        var before = held(ref, sight, of);
        var after = held(ref, sight, with);
        var hidden = !sight.seesSealedStatements() || (!sight.all() && (before.isNow() || after.isNow()));
        var years = before.ofLastYear() != after.ofLastYear();
        var earlier = before.ofLastYear() || !years ? before.version() : after.version();
        var later = years && before.ofLastYear() ? after.version() : before.version();
        var crosses = years && !earlier.equals(later);
        var texts = crosses ? followed.indicators(earlier, later) : null;
        var links = years ? followed.between(earlier, later) : itself(before);
        var lines = links.stream()
                .map(link -> {
                    var then = told(before, link, texts);
                    var now = told(after, link, texts);
                    var levelThen = then == null ? null : then.level();
                    var levelNow = now == null ? null : now.level();
                    return new Comparison.Line(
                            link,
                            name(link, earlier, later),
                            levelThen,
                            levelNow,
                            MovementReason.movement(link, levelThen, levelNow),
                            before.isAudited() == after.isAudited()
                                    ? MovementReason.of(
                                            link, then, now, !crosses, hidden, evidence(before, then, after, now))
                                    : MovementReason.ofAudit(link, then, now, before.isAudited(), hidden));
                })
                .toList();
        return new Comparison(before.point(), after.point(), lines);
    }

    /** Only where both positions noted their evidence; seals made before that did not. */
    private static String evidence(Held before, @Nullable SealedAnswer then, Held after, @Nullable SealedAnswer now) {
        var earlier = then == null ? null : then.evidence();
        var later = now == null ? null : now.evidence();
        return earlier == null || later == null ? "" : earlier.until(before.day(), later, after.day());
    }

    private List<CrosswalkEntry> itself(Held one) {
        return followed.between(one.version(), one.version());
    }

    /** Last year's answer speaks of indicators under this year's identifiers, where the text is identical. */
    private static @Nullable SealedAnswer told(
            Held position, CrosswalkEntry link, Followed.@Nullable Indicators texts) {
        var answer = position.on(link);
        return answer == null || texts == null || !position.ofLastYear()
                ? answer
                : answer.answering(texts.carried(link, answer.grounds().indicators()));
    }

    private String name(CrosswalkEntry link, String earlier, String later) {
        var to = link.to();
        return to != null
                ? catalogue.framework(later).outcome(to).name()
                : catalogue
                        .framework(earlier)
                        .outcome(Objects.requireNonNull(link.from()))
                        .name();
    }

    private Held held(AssessmentRef ref, Sight sight, String key) {
        if (key.equals(PositionPoint.LAST_YEAR)) {
            return lastYear(ref).map(it -> held(pointOfLastYear(it), it, sight)).orElseThrow(UnknownItem::new);
        }
        var assessment = turns.find(ref).orElseThrow(UnknownItem::new);
        if (key.equals(PositionPoint.NOW) && seesNow(sight)) {
            var content = sight.all() ? seals.wouldProve(assessment) : seals.wouldSeal(assessment);
            return new Held(
                    now(), UkDates.day(clock.instant()), assessment.framework(), byOutcome(content, sight.all()));
        }
        return all(assessment).stream()
                .filter(it -> PositionPoint.of(it).equals(key))
                .findFirst()
                .map(it -> held(point(it), it, sight))
                .orElseThrow(UnknownItem::new);
    }

    /** The organisation's own seals, then those of its assessors, each in the order of time. */
    private List<Seal> all(Assessment assessment) {
        return Stream.concat(seals.of(assessment).reversed().stream(), seals.audited(assessment).reversed().stream())
                .toList();
    }

    private Held held(PositionPoint point, Seal seal, Sight sight) {
        return new Held(
                point,
                UkDates.day(seal.sealedAt()),
                seal.version(),
                byOutcome(seals.position(seal).answers(), sight.seesSealedStatements()));
    }

    private static Map<OutcomeCode, SealedAnswer> byOutcome(List<SealedAnswer> answers, boolean whole) {
        return answers.stream()
                .map(it -> whole ? it : it.withoutStatement())
                .collect(Collectors.toMap(SealedAnswer::outcome, Function.identity()));
    }

    private Optional<Seal> lastYear(AssessmentRef ref) {
        return turns.find(new AssessmentRef(ref.organisation(), ref.year().previous()))
                .flatMap(seals::inForce);
    }

    /** Draft levels are for the organisation itself, and for the ICB where it shares them. */
    private static boolean seesNow(Sight sight) {
        return sight.all() || (sight.overseer() && sight.sharing().draftLevels());
    }

    private static PositionPoint point(Seal seal) {
        return new PositionPoint(
                PositionPoint.of(seal),
                "%s %d, %s, %s"
                        .formatted(
                                seal.kind() == Seal.Kind.AUDITED ? "Audited" : "Seal",
                                seal.number(),
                                seal.round().words().toLowerCase(Locale.UK),
                                UkDates.inWords(UkDates.day(seal.sealedAt()))));
    }

    private static PositionPoint pointOfLastYear(Seal seal) {
        return new PositionPoint(
                PositionPoint.LAST_YEAR,
                "Last year (%s), %s, %s"
                        .formatted(
                                seal.assessment().year(),
                                seal.round().words().toLowerCase(Locale.UK),
                                UkDates.inWords(UkDates.day(seal.sealedAt()))));
    }

    private static PositionPoint now() {
        return new PositionPoint(PositionPoint.NOW, "Now");
    }
}
