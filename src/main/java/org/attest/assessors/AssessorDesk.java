package org.attest.assessors;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Person;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.OpenedFile;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assessor's own work on the outcomes of the sample: levels, notes, findings and frozen files. All of it only while
 * the role is in force and the assessment is open; but what was typed is kept even when the time ran out meanwhile.
 */
@Component
@Transactional
public class AssessorDesk {

    private static final String KEPT = " Nothing is lost: what you typed is kept as your draft.";

    private final Entrance entrance;
    private final Samples samples;
    private final FindingBook findings;
    private final JudgementDraftRows drafts;
    private final FindingDraftBook findingDrafts;
    private final EvidenceLibrary library;
    private final Catalogue catalogue;
    private final AssessorDiary diary;
    private final CurrentUser currentUser;
    private final Clock clock;

    AssessorDesk(
            Entrance entrance,
            Samples samples,
            FindingBook findings,
            JudgementDraftRows drafts,
            FindingDraftBook findingDrafts,
            EvidenceLibrary library,
            Catalogue catalogue,
            AssessorDiary diary,
            CurrentUser currentUser,
            Clock clock) {
        this.entrance = entrance;
        this.samples = samples;
        this.findings = findings;
        this.drafts = drafts;
        this.findingDrafts = findingDrafts;
        this.library = library;
        this.catalogue = catalogue;
        this.diary = diary;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Saves the own level and note of one outcome and drops the caller's draft of it. Equal values write nothing. For
     * whoever is or was the assessor: when the time is up, what was typed becomes the draft and the answer says so.
     *
     * @param basedOn the version that the caller looked at
     * @throws AssessorRefused for a level that the outcome does not allow
     * @throws ChangedMeanwhile when another assessor saved after the caller looked
     * @throws UnknownItem for an outcome outside the sample, and for everybody else
     */
    @AllowedTo(AllowedTo.ANYBODY)
    public Judged save(UUID id, OutcomeCode outcome, long basedOn, Judgement judgement) {
        var kept = entrance.named(id);
        var over = entrance.whyOver(kept);
        if (over.isPresent()) {
            keep(kept, outcome, judgement);
            return new Judged.Over(over.get() + KEPT);
        }
        var level = judgement.level();
        var asked = catalogue.framework(kept.framework()).outcome(outcome);
        if (level != null && !asked.allows(level)) {
            throw AssessorRefused.levelNotAllowed(outcome, level);
        }
        var row = samples.one(kept, outcome);
        var before = row.judgement();
        if (!before.equals(judgement)) {
            row.judge(judgement, basedOn, currentUser.get().person(), now());
            diary.judged(kept, outcome, before, judgement);
        }
        draftOf(kept, outcome).ifPresent(drafts::delete);
        drafts.flush();
        return new Judged.Saved(row.judgement(), row.version());
    }

    /** What the caller typed on this outcome and did not save; shown again when an access that ended is renewed. */
    @AllowedTo(Role.Name.ASSESSOR)
    @Transactional(readOnly = true)
    public Optional<JudgementDraft> draft(UUID id, OutcomeCode outcome) {
        return draftOf(ownWork(id), outcome).map(KeptJudgementDraft::draft);
    }

    /**
     * Keeps what the caller typed, for nobody else to see: no entry in the trail, values not judged. Also for whoever was
     * the assessor, so that what was on the screen when the time ran out is not lost.
     */
    @AllowedTo(AllowedTo.ANYBODY)
    public JudgementDraft keepDraft(UUID id, OutcomeCode outcome, Judgement typed) {
        return keep(entrance.named(id), outcome, typed);
    }

    @AllowedTo(Role.Name.ASSESSOR)
    public void dropDraft(UUID id, OutcomeCode outcome) {
        draftOf(ownWork(id), outcome).ifPresent(drafts::delete);
    }

    /** Whom a finding may be given to: the organisation's own people, by name. */
    @AllowedTo(Role.Name.ASSESSOR)
    @Transactional(readOnly = true)
    public List<Person> owners(UUID id) {
        return findings.owners(ownWork(id));
    }

    /**
     * Keeps what the caller typed of a finding, for nobody else to see: no entry in the trail, values not judged. Also for
     * whoever was the assessor, so that what was on the screen when the work ended is not lost.
     *
     * @return why the finding cannot be saved any more; empty while nothing stands in the way
     * @throws UnknownItem for an outcome outside the sample, and for everybody else
     */
    @AllowedTo(AllowedTo.ANYBODY)
    public Optional<String> keepFinding(UUID id, FindingDraft typed) {
        var kept = entrance.named(id);
        samples.one(kept, typed.outcome());
        findingDrafts.keep(kept, typed);
        return entrance.whyOver(kept).map(it -> it + KEPT);
    }

    /** What the caller typed of findings on this outcome and did not save. */
    @AllowedTo(Role.Name.ASSESSOR)
    @Transactional(readOnly = true)
    public List<FindingDraft> findingDrafts(UUID id, OutcomeCode outcome) {
        return findingDrafts.of(ownWork(id), outcome);
    }

    /**
     * Adds a finding and drops the caller's draft of it.
     *
     * @throws AssessorRefused when the owner is nobody of the organisation
     * @throws UnknownItem for an outcome outside the sample
     */
    @AllowedTo(Role.Name.ASSESSOR)
    public Finding addFinding(UUID id, FindingDetails details) {
        var kept = entrance.toWorkOn(id);
        var added = findings.add(kept, details);
        findingDrafts.drop(kept, details.outcome(), null);
        diary.found(kept, AssessorEvent.Verb.FINDING_ADDED, null, details);
        return added;
    }

    /** @throws ChangedMeanwhile when another assessor saved after the caller looked */
    @AllowedTo(Role.Name.ASSESSOR)
    public void changeFinding(UUID id, UUID finding, long basedOn, FindingDetails details) {
        var kept = entrance.toWorkOn(id);
        var before = findings.change(kept, finding, basedOn, details);
        findingDrafts.drop(kept, details.outcome(), finding);
        diary.found(kept, AssessorEvent.Verb.FINDING_CHANGED, before, details);
    }

    @AllowedTo(Role.Name.ASSESSOR)
    public void removeFinding(UUID id, UUID finding) {
        var kept = entrance.toWorkOn(id);
        var removed = findings.remove(kept, finding);
        diary.found(kept, AssessorEvent.Verb.FINDING_REMOVED, removed.details(), null);
    }

    /** Opens a frozen version of a file; the read is in the trail before this returns. */
    @AllowedTo(Role.Name.ASSESSOR)
    @Transactional(propagation = Propagation.SUPPORTS)
    public OpenedFile open(UUID id, UUID file) {
        return library.openFrozen(ownWork(id).organisation(), file);
    }

    private KeptIndependent ownWork(UUID id) {
        var admitted = entrance.admit(id);
        if (!admitted.sight().assessor()) {
            throw new UnknownItem();
        }
        return admitted.kept();
    }

    private JudgementDraft keep(KeptIndependent kept, OutcomeCode outcome, Judgement typed) {
        samples.one(kept, outcome);
        var row = draftOf(kept, outcome)
                .orElseGet(() ->
                        new KeptJudgementDraft(kept, outcome, currentUser.get().person(), now()));
        return drafts.saveAndFlush(row.become(typed, now())).draft();
    }

    private Optional<KeptJudgementDraft> draftOf(KeptIndependent kept, OutcomeCode outcome) {
        return drafts.findByOrganisationAndIndependentAndOutcomeAndPerson(
                kept.organisation(), kept.id(), outcome, currentUser.get().person());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
