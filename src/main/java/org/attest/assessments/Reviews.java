package org.attest.assessments;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Part;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ICB's review of signed rounds, outcome by outcome. Marks are the ICB's own until it sends its queries; then the
 * queried outcomes, and no others, take answers again, and the organisation replies to each. Whoever may not accept a
 * round (own ICB, or loaded, changed, submitted or signed it) may not mark it either. Everybody else gets
 * {@link UnknownItem}.
 */
@Component
@Transactional
public class Reviews {

    private static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;

    private final CurrentUser currentUser;
    private final Sights sights;
    private final Turns turns;
    private final ReviewReading reading;
    private final ReviewBook book;
    private final Rounds rounds;
    private final TaskList tasks;
    private final OpenYears openYears;
    private final Catalogue catalogue;

    Reviews(
            CurrentUser currentUser,
            Sights sights,
            Turns turns,
            ReviewReading reading,
            ReviewBook book,
            Rounds rounds,
            TaskList tasks,
            OpenYears openYears,
            Catalogue catalogue) {
        this.currentUser = currentUser;
        this.sights = sights;
        this.turns = turns;
        this.reading = reading;
        this.book = book;
        this.rounds = rounds;
        this.tasks = tasks;
        this.openYears = openYears;
        this.catalogue = catalogue;
    }

    /**
     * The signed rounds of the partners that wait for a verdict, never the ICB's own: those that answer queries first,
     * then the oldest seal first; four statements whatever their number.
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Part<ReviewRow> queue(Window window) {
        var others = new HashSet<>(currentUser.get().overseen());
        others.removeAll(currentUser.get().scope(Role.ICB_LEAD).organisations());
        return reading.queue(new Scope(others), window);
    }

    /** The latest seal with the marks on it; empty before the first. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Optional<ReviewSheet> sheet(AssessmentRef ref) {
        var sight = sights.of(ref.organisation());
        if (!sight.overseer()) {
            throw new UnknownItem();
        }
        return turns.find(ref).filter(it -> it.seals() > 0).map(it -> reading.sheet(it, sight));
    }

    /** Everything ever marked, asked and told on one outcome, latest first. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<ReviewNote> notes(AssessmentRef ref, OutcomeCode outcome) {
        var sight = sights.of(ref.organisation());
        if (!sight.overseer()) {
            throw new UnknownItem();
        }
        return turns.find(ref).map(it -> reading.notes(it, sight, outcome)).orElse(List.of());
    }

    /**
     * Marks one outcome of a signed round, or changes its mark; equal ones write nothing.
     *
     * @param words what is asked, for a query; an accepted outcome may have a remark
     * @throws AssessmentRefused when the round is not signed off, a query has no words, or the caller is barred
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void mark(AssessmentRef ref, OutcomeCode outcome, Verdict verdict, String words) {
        var assessment = markable(ref, outcome);
        book.mark(assessment, currentUser.get().person(), outcome, verdict, words);
    }

    /** Takes a mark back that is not sent yet; refused as marking is. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void unmark(AssessmentRef ref, OutcomeCode outcome) {
        var assessment = markable(ref, outcome);
        book.mark(assessment, currentUser.get().person(), outcome, null, null);
    }

    /**
     * Sends every marked query to the organisation: the round is queried, its seal stays.
     *
     * @throws AssessmentRefused when no outcome is marked as queried, the year takes no answers, or the caller is barred
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void sendQueries(AssessmentRef ref) {
        rounds.take(ref, Move.SEND_QUERIES, null);
    }

    /** Every query that was sent in this year, latest seal first; a contributor gets those on outcomes that are theirs. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<OutcomeQuery> queries(AssessmentRef ref) {
        var sight = sights.of(ref.organisation());
        var begun = turns.find(ref);
        var all = begun.map(it -> reading.queries(it, sight)).orElse(List.of());
        return sight.all() || sight.overseer() || all.isEmpty() ? all : own(ref, sight, all);
    }

    /** The latest query on one outcome, for those who see the whole answer, and the ICB. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Optional<OutcomeQuery> query(AssessmentRef ref, OutcomeCode outcome) {
        return queries(ref).stream()
                .filter(it -> it.outcome().equals(outcome))
                .max(Comparator.comparingInt(OutcomeQuery::seal));
    }

    /**
     * Keeps what the organisation says to an open query: its provider lead, or the contributor who owns the outcome. It
     * can be changed until the round is submitted; the ICB sees it once the round is signed again.
     *
     * @throws AssessmentRefused when the round is not queried, the year takes no answers, or the words are missing
     * @throws UnknownItem when there is no open query, or the outcome is not the caller's to answer
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR)
    public void reply(AssessmentRef ref, OutcomeCode outcome, String words) {
        var person = sights.requireWriter(ref.organisation(), false);
        var assessment = turns.take(ref);
        openYears.require(ref.year());
        var task = tasks.one(ref, sights.of(ref.organisation()), outcome);
        if (assessment.stage() != Stage.QUERIED) {
            throw AssessmentRefused.closed(assessment.stage());
        }
        if (!task.mayAnswer()) {
            throw new UnknownItem();
        }
        book.reply(assessment, person, outcome, words);
    }

    private List<OutcomeQuery> own(AssessmentRef ref, Sight sight, List<OutcomeQuery> all) {
        Set<OutcomeCode> mine = tasks.of(ref, sight, new TaskFilter(true, false, false)).stream()
                .map(it -> it.outcome().code())
                .collect(Collectors.toSet());
        return all.stream().filter(it -> mine.contains(it.outcome())).toList();
    }

    private Assessment markable(AssessmentRef ref, OutcomeCode outcome) {
        var caller = sights.requireMove(Move.SEND_QUERIES, ref.organisation());
        var assessment = turns.take(ref);
        catalogue.framework(assessment.framework()).outcome(outcome);
        if (!Move.SEND_QUERIES.fits(assessment.round(), assessment.stage())) {
            throw AssessmentRefused.notMarkable(assessment.stage());
        }
        rounds.requireNotBarred(assessment, Move.SEND_QUERIES, false, caller);
        return assessment;
    }
}
