package org.attest.assessments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From one year to the next: last year's answers are carried forward outcome by outcome along the catalogue's crosswalk
 * and wait for somebody's "still true"; two positions of one organisation can be compared. Organisations that the caller has no business with are unknown, as everywhere.
 */
@Component
@Transactional
public class AssessmentYear {

    private static final String SEAL_READERS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD;

    private final Sights sights;
    private final Turns turns;
    private final Carrying carrying;
    private final CarriedAnswers carried;
    private final Comparing comparing;
    private final TaskList tasks;
    private final YearBefore yearBefore;
    private final OrganisationDirectory directory;
    private final ApplicationEventPublisher events;

    AssessmentYear(
            Sights sights,
            Turns turns,
            Carrying carrying,
            CarriedAnswers carried,
            Comparing comparing,
            TaskList tasks,
            YearBefore yearBefore,
            OrganisationDirectory directory,
            ApplicationEventPublisher events) {
        this.sights = sights;
        this.turns = turns;
        this.carrying = carrying;
        this.carried = carried;
        this.comparing = comparing;
        this.tasks = tasks;
        this.yearBefore = yearBefore;
        this.directory = directory;
        this.events = events;
    }

    /** Whether the organisation has an assessment of the year before. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public boolean hasYearBefore(AssessmentRef ref) {
        lead(ref);
        return carrying.hasYearBefore(ref);
    }

    /**
     * What {@link #carryForward} would do now; writes nothing.
     *
     * @throws AssessmentRefused when there is no assessment of the year before
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public CarryForward preview(AssessmentRef ref) {
        lead(ref);
        return carrying.plan(ref).told();
    }

    /**
     * Carries last year's answers forward (provider lead): from its latest seal, or as they stand where there is none.
     * Outcomes of the kinds same, reworded and renumbered get level, reason, statement, owner (while there) and
     * links to evidence in date, all unconfirmed and not started; indicator answers only where the official text is
     * identical. A level that this year's outcome does not allow stays behind. Whatever was saved this year is left
     * alone, so doing it twice changes nothing. One entry in the trail, besides those of the links.
     *
     * @throws AssessmentRefused when there is no assessment of the year before, or this one takes no answers now
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public CarryForward carryForward(AssessmentRef ref) {
        var sight = lead(ref);
        if (!carrying.hasYearBefore(ref)) {
            throw AssessmentRefused.nothingToCarry(ref.year().previous());
        }
        var assessment = turns.take(ref);
        var plan = carrying.plan(ref);
        carried.write(assessment, plan, sight.person());
        return plan.told();
    }

    /**
     * The caller says that these carried answers are still true: they are confirmed and ready, and count as the
     * caller's own. All or none; those confirmed before are left as they are.
     *
     * @throws AssessmentRefused naming those without a level, or with one that the indicators contradict without a reason
     * @throws UnknownItem when one of them is not the caller's to answer, or has no answer
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR)
    public void confirm(AssessmentRef ref, Collection<OutcomeCode> outcomes) {
        sights.requireWriter(ref.organisation(), false);
        if (turns.find(ref).isEmpty()) {
            throw new UnknownItem();
        }
        carried.confirm(turns.take(ref), sights.of(ref.organisation()), List.copyOf(outcomes));
    }

    /** What was last sealed in the year before on what each outcome follows, as far as the caller may see it. */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Map<OutcomeCode, LastYear> lastYears(AssessmentRef ref) {
        var sight = sights.of(ref.organisation());
        return yearBefore.of(ref, sight, tasks.of(ref, sight, TaskFilter.ALL));
    }

    /**
     * What can be compared, in the order of time: the position that counted last year, this year's seals and audited positions, and now where
     * the caller may see it.
     */
    @AllowedTo(SEAL_READERS)
    @Transactional(readOnly = true)
    public List<PositionPoint> positions(AssessmentRef ref) {
        return comparing.points(ref, sealReader(ref));
    }

    /**
     * Two positions side by side, every outcome; last year's through the catalogue's crosswalk. Whatever is not shared
     * with the caller is neither shown nor given as a reason.
     *
     * @param of the key of the position before, from {@link #positions}
     * @param with the key of the position after
     * @throws UnknownItem when one of the two is not there for the caller
     */
    @AllowedTo(SEAL_READERS)
    @Transactional(readOnly = true)
    public Comparison compare(AssessmentRef ref, String of, String with) {
        return comparing.compare(ref, sealReader(ref), of, with);
    }

    /**
     * The same as an Excel workbook; the trail keeps who took it out.
     *
     * @param all with the outcomes that did not move
     */
    @AllowedTo(SEAL_READERS)
    public byte[] export(AssessmentRef ref, String of, String with, boolean all) {
        var compared = comparing.compare(ref, sealReader(ref), of, with);
        var shown = all ? compared : compared.movements();
        events.publishEvent(new ComparisonExported(ref, of, with, shown.lines().size()));
        return ComparisonWorkbook.of(directory.find(ref.organisation()), ref.year(), shown);
    }

    private Sight sealReader(AssessmentRef ref) {
        var sight = sights.of(ref.organisation());
        sight.requireSeals();
        return sight;
    }

    private Sight lead(AssessmentRef ref) {
        var sight = sights.of(ref.organisation());
        if (!sight.lead()) {
            throw new UnknownItem();
        }
        return sight;
    }
}
