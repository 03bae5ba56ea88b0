package org.attest.measures;

import static org.attest.access.Role.Name.ADMINISTRATOR;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is measured: definitions ship with the product, thresholds are the administrator's. A change of thresholds judges
 * the readings that come after it; those that are there keep the thresholds and the rating of their own time.
 */
@Component
@Transactional
public class MeasureCatalogue {

    private final List<Measure> shipped = MeasureFile.read();
    private final ThresholdRows rows;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeasureCatalogue(ThresholdRows rows, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Every measure in the order of the catalogue, with the thresholds in force; one statement. */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public List<Measure> all() {
        var set = rows.inForce().stream().collect(Collectors.toMap(KeptThresholds::measure, Function.identity()));
        return shipped.stream().map(it -> now(it, set.get(it.code()))).toList();
    }

    /** @throws UnknownItem when there is no measure with this code */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public Measure find(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow(UnknownItem::new);
    }

    /** What the thresholds of a measure became since it shipped, the latest first. */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public List<ThresholdChange> changes(String code) {
        return rows.findByMeasureOrderByEditionDesc(find(code).code()).stream()
                .map(KeptThresholds::change)
                .toList();
    }

    /**
     * Sets or, with null, takes away the target of a measure; the same again changes nothing.
     *
     * @param basedOn the edition of the measure that the person looked at
     * @throws ChangedMeanwhile when somebody changed them since
     * @throws Refused without a reason, or when "near" would be better than "on target"
     */
    @AllowedTo(ADMINISTRATOR)
    public void setThresholds(String code, int basedOn, @Nullable Thresholds wanted, String why) {
        var measure = find(code);
        if (measure.edition() != basedOn) {
            throw new ChangedMeanwhile();
        }
        var next = measure.with(wanted, basedOn);
        if (next.equals(measure)) {
            return;
        }
        var reason = Narrative.checked(why);
        if (reason == null) {
            throw MeasureRefused.reasonMissing();
        }
        var row = keep(new KeptThresholds(
                measure,
                wanted,
                reason,
                currentUser.get().person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        events.publishEvent(new ThresholdsSet(
                code,
                List.of(
                        FieldChange.of("thresholds", words(measure), words(next)),
                        FieldChange.ofText("reason", null, reason),
                        FieldChange.of("history", null, row.id()))));
    }

    private KeptThresholds keep(KeptThresholds row) {
        try {
            return rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhile();
        }
    }

    private static String words(Measure measure) {
        return measure.target(measure.thresholds());
    }

    private static Measure now(Measure measure, @Nullable KeptThresholds set) {
        return set == null ? measure : measure.with(set.thresholds(), set.edition());
    }
}
