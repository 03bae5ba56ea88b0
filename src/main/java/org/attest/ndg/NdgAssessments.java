package org.attest.ndg;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.Part;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assessments by the NDG sets, for organisations of category 2 (IT suppliers) and 4 (GP practices), one final round a
 * year. An assessment exists from its first answer on. A provider lead and an approver see all of their own, a
 * contributor the items assigned to them and of the rest titles and progress, an ICB lead what its partners share.
 * Everybody else gets {@link UnknownItem}, exactly as for an organisation that does not exist.
 */
@Component
@Transactional
public class NdgAssessments {

    private static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;
    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR;
    private static final String SIGNERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER;

    private final NdgSights sights;
    private final NdgTurns turns;
    private final NdgAnswerBook answers;
    private final NdgConfirmations confirmations;
    private final NdgDraftBook drafts;
    private final NdgRounds rounds;
    private final NdgSealBook seals;
    private final NdgOverviews overviews;
    private final OrganisationDirectory directory;

    NdgAssessments(
            NdgSights sights,
            NdgTurns turns,
            NdgAnswerBook answers,
            NdgConfirmations confirmations,
            NdgDraftBook drafts,
            NdgRounds rounds,
            NdgSealBook seals,
            NdgOverviews overviews,
            OrganisationDirectory directory) {
        this.sights = sights;
        this.turns = turns;
        this.answers = answers;
        this.confirmations = confirmations;
        this.drafts = drafts;
        this.rounds = rounds;
        this.seals = seals;
        this.overviews = overviews;
        this.directory = directory;
    }

    /** The organisations of categories 2 to 4 of which the caller may see something, by name; a fixed number of statements. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<NdgRow> list(DsptYear year, Window window) {
        return overviews.list(sights.scope(), year, window);
    }

    /** @throws NdgRefused when the organisation answers no NDG set, as in category 3, whose list is not known */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public NdgOverview overview(NdgYear ref) {
        return overviews.of(ref, sights.of(ref.organisation()));
    }

    /** The assertions of one standard, 1 to 10, with their items as far as the caller may see them. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<NdgAssertion> standard(NdgYear ref, int number) {
        var sight = sights.of(ref.organisation());
        var found = turns.find(ref);
        var stage = found.map(NdgAssessment::stage).orElse(NdgStage.OPEN);
        var confirmed = found.map(confirmations::of).orElse(Set.of());
        var all = all(ref).stream()
                .filter(it -> it.item().ref().standard() == number)
                .toList();
        return NdgAssertion.of(all, sight, stage, confirmed);
    }

    /** @throws UnknownItem when the set has no such item */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public NdgAnswer answer(NdgYear ref, NdgRef item) {
        var stage = turns.find(ref).map(NdgAssessment::stage).orElse(NdgStage.OPEN);
        return sights.of(ref.organisation()).show(one(ref, item), stage);
    }

    /**
     * Saves one item and drops the caller's draft of it. Equal values write nothing. A changed answer takes back the
     * confirmation of its assertion.
     *
     * @throws NdgRefused when the year or the stage is not open, a value is of another kind than asked, no such
     *     certificate exempts, it is not in date, or the owner is nobody of the organisation
     * @throws UnknownItem when the item is not the caller's to answer
     */
    @AllowedTo(WRITERS)
    public NdgSaved save(NdgYear ref, NdgChange change) {
        sights.requireWriter(ref.organisation());
        var assessment = turns.take(ref);
        var sight = sights.of(ref.organisation());
        var saved = answers.save(assessment, sight, change);
        if (!(saved instanceof NdgSaved.Conflict)) {
            drafts.drop(ref, change.ref(), sight.person());
        }
        return saved;
    }

    /** What the caller typed on this item and did not save. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public Optional<NdgDraft> draft(NdgYear ref, NdgRef item) {
        return drafts.of(ref, item, sights.requireWriter(ref.organisation()).person());
    }

    /**
     * Keeps what the caller typed, for nobody else to see: no history, no entry in the trail.
     *
     * @throws Refused when the text is too long to keep
     * @throws UnknownItem when the item is not the caller's to answer
     */
    @AllowedTo(WRITERS)
    public NdgDraft keepDraft(NdgYear ref, NdgChange change) {
        var sight = sights.of(ref.organisation());
        if (!sight.mayAnswer(one(ref, change.ref()))) {
            throw new UnknownItem();
        }
        return drafts.keep(ref, sight.person(), change);
    }

    @AllowedTo(WRITERS)
    public void dropDraft(NdgYear ref, NdgRef item) {
        drafts.drop(ref, item, sights.requireWriter(ref.organisation()).person());
    }

    /** Every saved change of an item, latest first; only for those who see the whole item. */
    @AllowedTo(AllowedTo.OWN_TEAM)
    @Transactional(readOnly = true)
    public List<NdgEdit> history(NdgYear ref, NdgRef item) {
        if (!sights.of(ref.organisation()).seesWhole(one(ref, item))) {
            throw new UnknownItem();
        }
        return turns.find(ref).map(it -> answers.history(it, item)).orElse(List.of());
    }

    /** The provider lead confirms an assertion (or takes it back), once its mandatory items are answered or exempt. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void confirm(NdgYear ref, String assertion, boolean confirmed) {
        var caller = sights.requireMove(NdgMove.SUBMIT, ref.organisation());
        var assessment = turns.take(ref);
        assessment.requireOpen();
        confirmations.set(assessment, assertion, answers.of(assessment), confirmed, caller.person());
    }

    /** Hands the assessment to the approver, whatever its worked-out status. @throws NdgRefused when nothing is answered */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void submit(NdgYear ref) {
        rounds.take(ref, NdgMove.SUBMIT, null);
    }

    /** An approver gives a submitted assessment back to the team, with a reason. */
    @AllowedTo(Role.Name.APPROVER)
    public void sendBack(NdgYear ref, String reason) {
        rounds.take(ref, NdgMove.SEND_BACK, reason);
    }

    /**
     * Seals the position. Whoever submitted, answered or confirmed anything may not, whatever role they hold now; where an
     * organisation has one person only, they may, and the seal counts once the ICB countersigns.
     */
    @AllowedTo(Role.Name.APPROVER)
    public NdgSeal signOff(NdgYear ref, String declaration) {
        return rounds.signOff(ref, declaration);
    }

    /** An ICB lead signs beside the one person of an organisation; only then does the seal count. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void countersign(NdgYear ref) {
        rounds.take(ref, NdgMove.COUNTERSIGN, null);
    }

    @AllowedTo(Role.Name.ICB_LEAD)
    public void accept(NdgYear ref) {
        rounds.take(ref, NdgMove.ACCEPT, null);
    }

    /** An ICB lead returns a signed assessment with a reason; answers may change again. The seal stays. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void giveBack(NdgYear ref, String reason) {
        rounds.take(ref, NdgMove.GIVE_BACK, reason);
    }

    /** An approver opens a signed assessment again, with a reason; the seal stays and a new one follows it. */
    @AllowedTo(Role.Name.APPROVER)
    public void reopen(NdgYear ref, String reason) {
        rounds.take(ref, NdgMove.REOPEN, reason);
    }

    /** What a seal would hold if it were made now; for those who see the whole assessment. */
    @AllowedTo(SIGNERS)
    @Transactional(readOnly = true)
    public List<NdgSealedItem> wouldSeal(NdgYear ref) {
        sights.of(ref.organisation()).requireAll();
        return turns.find(ref).map(seals::wouldSeal).orElse(List.of());
    }

    /** A sealed position; for the ICB without answers where they are not shared. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public NdgSealed sealed(UUID sealId) {
        var sealed = seals.find(sealId, sights);
        var sight = sights.of(sealed.seal().assessment().organisation());
        return sight.seesSealedAnswers() ? sealed : sealed.withoutAnswers();
    }

    /** Works the hash out again from the rows: false when a single character of what was signed has changed. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public boolean verify(UUID sealId) {
        return NdgSealBook.isTrue(seals.find(sealId, sights));
    }

    private List<NdgAnswer> all(NdgYear ref) {
        return turns.find(ref)
                .map(answers::of)
                .orElseGet(() ->
                        answers.joined(overviews.setBefore(directory.find(ref.organisation()), ref.year()), List.of()));
    }

    private NdgAnswer one(NdgYear ref, NdgRef item) {
        return all(ref).stream()
                .filter(it -> it.item().ref().equals(item))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }
}
