package org.attest.assessors;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Seal;
import org.attest.catalogue.OutcomeCode;
import org.attest.evidence.FilledTemplate;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Independent assessments: a provider lead opens one on the latest seal of the organisation and names the assessor, who
 * sees nothing but what was frozen then, chooses the rest of the sample, and concludes. Lead and approver see what was
 * found once it is concluded, an ICB lead the levels and results without words; to all others, after the last day of the
 * role, and in every other year it is unknown.
 */
@Component
@Transactional
public class IndependentAssessments {

    private static final String READERS =
            Role.Name.ASSESSOR + " " + Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD;

    private final Entrance entrance;
    private final Openings openings;
    private final Samples samples;
    private final Conclusions conclusions;
    private final IndependentShowing showing;
    private final IndependentList list;
    private final ResultScales results;
    private final WorkingPapers papers;
    private final AssessorDiary diary;
    private final CurrentUser currentUser;

    IndependentAssessments(
            Entrance entrance,
            Openings openings,
            Samples samples,
            Conclusions conclusions,
            IndependentShowing showing,
            IndependentList list,
            ResultScales results,
            WorkingPapers papers,
            AssessorDiary diary,
            CurrentUser currentUser) {
        this.entrance = entrance;
        this.openings = openings;
        this.samples = samples;
        this.conclusions = conclusions;
        this.showing = showing;
        this.list = list;
        this.results = results;
        this.papers = papers;
        this.diary = diary;
        this.currentUser = currentUser;
    }

    /** All that the caller may see, the latest year first. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<IndependentRow> list() {
        return list.rows();
    }

    /** What opening one would offer the provider lead. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public Opening opening(AssessmentRef ref) {
        currentUser.require(ref.organisation(), Role.PROVIDER_LEAD);
        return openings.of(ref);
    }

    /**
     * Opens one and freezes what it looks at: the latest seal, and the evidence linked to the outcomes at this moment.
     *
     * @param group the audit list of the year that fits the organisation
     * @param assessors who is to judge: assessors of the organisation today without any other role in it
     * @throws AssessorRefused when nothing is sealed, one of that year is open, there is no such list, or nobody fit is named
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public Independent open(AssessmentRef ref, String group, Set<PersonId> assessors) {
        var caller = currentUser.require(ref.organisation(), Role.PROVIDER_LEAD);
        var kept = openings.open(ref, group, assessors, caller.person());
        diary.write(
                kept,
                AssessorEvent.Verb.OPENED,
                FieldChange.of("year", null, ref.year()),
                FieldChange.of("seal", null, kept.show().seal()),
                FieldChange.of("group", null, group),
                FieldChange.of("assessors", null, assessors));
        return kept.show();
    }

    /** Names one more assessor on an open one, such as a colleague who takes over (provider lead). */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void name(UUID id, PersonId assessor) {
        var kept = entrance.admit(id).kept();
        currentUser.require(kept.organisation(), Role.PROVIDER_LEAD);
        openings.name(kept, assessor);
        diary.write(kept, AssessorEvent.Verb.ASSESSOR_NAMED, FieldChange.of("assessor", null, assessor));
    }

    /** Where one stands, with its sample in the order of the codes, as far as the caller may see it. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public IndependentOverview find(UUID id) {
        return showing.overview(entrance.admit(id));
    }

    /** One outcome of the sample; for the ICB, and outside the sample, it is unknown. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public SampledOutcome outcome(UUID id, OutcomeCode outcome) {
        return showing.outcome(entrance.admit(id), outcome);
    }

    /**
     * What was filled in of a frozen item of the sample, as it was then. The assessor's look is in the trail before this
     * returns.
     *
     * @throws UnknownItem for an item that is not behind this outcome, or of which nothing was filled in
     */
    @AllowedTo(READERS)
    public FilledTemplate filled(UUID id, OutcomeCode outcome, UUID item) {
        var admitted = entrance.admit(id);
        var filled = showing.filled(admitted, outcome, item);
        if (admitted.sight().assessor()) {
            diary.write(admitted.kept(), AssessorEvent.Verb.READ, FieldChange.of("filled template of", null, item));
        }
        return filled;
    }

    /** What the assessor may choose beside the mandatory outcomes, when each was last looked at, and what coverage proposes. */
    @AllowedTo(Role.Name.ASSESSOR)
    @Transactional(readOnly = true)
    public List<Candidate> candidates(UUID id) {
        return samples.candidates(entrance.toWorkOn(id));
    }

    /**
     * Says which outcomes complete the sample, in place of what was chosen before.
     *
     * @throws AssessorRefused unless exactly as many are chosen as the audit list asks, none of them mandatory, and none
     *     leaves that has a judgement or a finding
     */
    @AllowedTo(Role.Name.ASSESSOR)
    public void choose(UUID id, Set<OutcomeCode> outcomes) {
        var kept = entrance.toWorkOn(id);
        var before = samples.choose(kept, outcomes);
        diary.write(
                kept,
                AssessorEvent.Verb.SAMPLE_CHOSEN,
                FieldChange.of("chosen", before, outcomes.stream().sorted().toList()));
    }

    /** The steps of the two overall results in a year. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Scales scales(DsptYear year) {
        return results.scales(year);
    }

    /** Keeps the overall results, whole or in part, until the conclusion. */
    @AllowedTo(Role.Name.ASSESSOR)
    public void weigh(UUID id, Overall overall) {
        conclusions.weigh(entrance.toWorkOn(id), overall);
    }

    /**
     * Ends the work and seals the audited position: the assessor's levels for the sample, the claims for the rest.
     *
     * @param declaration the wording that the assessor agreed to; kept under the seal
     * @throws AssessorRefused naming what is missing: outcomes to choose or to judge, results, owners or dates of findings
     */
    @AllowedTo(Role.Name.ASSESSOR)
    public Seal conclude(UUID id, String declaration) {
        return conclusions.conclude(entrance.toWorkOn(id), declaration);
    }

    /**
     * Says what the organisation did about a finding, once the assessment is concluded; what was found stays as it is.
     *
     * @throws AssessorRefused before the conclusion, without words, or when it is closed already
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public Finding close(UUID id, UUID finding, String how) {
        var kept = entrance.admit(id).kept();
        currentUser.require(kept.organisation(), Role.PROVIDER_LEAD);
        var closed = conclusions.close(kept, finding, how);
        diary.write(
                kept,
                AssessorEvent.Verb.FINDING_CLOSED,
                FieldChange.of("finding", null, closed.reference()),
                FieldChange.ofText("what was done", null, how));
        return closed;
    }

    /** The working papers as an .xlsx file; the export is in the trail. For the assessor, as long as the role lasts. */
    @AllowedTo(Role.Name.ASSESSOR)
    public byte[] workingPapers(UUID id) {
        var admitted = entrance.admit(id);
        if (!admitted.sight().assessor()) {
            throw new UnknownItem();
        }
        var overview = showing.overview(admitted);
        diary.write(
                admitted.kept(),
                AssessorEvent.Verb.EXPORTED,
                FieldChange.of("outcomes", null, overview.sample().size()),
                FieldChange.of("findings", null, overview.findings().size()));
        var outcomes = overview.sample().stream()
                .map(it -> showing.outcome(admitted, it.outcome().code()))
                .toList();
        return papers.of(overview, outcomes);
    }
}
