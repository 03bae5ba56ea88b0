package org.attest.risks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The risk registers: one of each provider, and the system register, which is the ICB's own. A lead sees and changes all of
 * the own organisation's, an approver reads it; an ICB lead sees of partners what each risk is shown as; every other risk
 * is unknown. Scores are consequence times likelihood (the NPSA grid), each 1 to 5.
 */
@Component
@Transactional
public class RiskRegister {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;
    private static final String READERS = WRITERS + " " + Role.Name.APPROVER;

    private final RiskTurns turns;
    private final RiskBook book;
    private final RiskLists lists;
    private final RiskWriting writing;
    private final RiskShowing showing;
    private final CurrentUser currentUser;

    RiskRegister(
            RiskTurns turns,
            RiskBook book,
            RiskLists lists,
            RiskWriting writing,
            RiskShowing showing,
            CurrentUser currentUser) {
        this.turns = turns;
        this.book = book;
        this.lists = lists;
        this.writing = writing;
        this.showing = showing;
        this.currentUser = currentUser;
    }

    /**
     * Adds a risk, which gets the organisation's next reference.
     *
     * @throws Refused when the owner is nobody of the organisation, or category or objective do not exist
     */
    @AllowedTo(WRITERS)
    public Risk add(OrganisationId organisation, NewRisk risk) {
        return addAll(organisation, List.of(risk)).getFirst();
    }

    /** The same for many, all or none, with one line in the trail; answers in the order asked. */
    @AllowedTo(WRITERS)
    public List<Risk> addAll(OrganisationId organisation, List<NewRisk> risks) {
        currentUser.require(organisation, RiskReach.WRITERS);
        var register = turns.take(organisation);
        return showing.show(reach(organisation), writing.add(register, organisation, risks));
    }

    /**
     * Saves what a person changed after reading version {@code basedOn}.
     *
     * @return the risk, or a conflict with the risk as somebody else saved it meanwhile
     * @throws Refused when it is closed, or as for {@link #add}
     */
    @AllowedTo(WRITERS)
    public Saved<Risk> change(ItemRef ref, long basedOn, RiskDetails details) {
        currentUser.require(ref.organisation(), RiskReach.WRITERS);
        var register = turns.take(ref.organisation());
        var reach = reach(ref.organisation());
        var risk = book.known(reach, ref);
        if (risk.edits() != basedOn) {
            var theirs = showing.show(reach, risk);
            return theirs.differencesTo(details).isEmpty()
                    ? new Saved.Unchanged<>(theirs)
                    : new Saved.Conflict<>(theirs);
        }
        return writing.change(register, risk, details)
                ? new Saved.Done<>(showing.show(reach, risk))
                : new Saved.Unchanged<>(showing.show(reach, risk));
    }

    /**
     * Gives a risk a score; those before stay in its history. Two people who score at once are both kept, the later one counts.
     *
     * @throws Refused when the risk is closed, no reason is given, or the day lies ahead or before the latest score of its kind
     */
    @AllowedTo(WRITERS)
    public Risk rate(ItemRef ref, NewRating rating) {
        currentUser.require(ref.organisation(), RiskReach.WRITERS);
        var register = turns.take(ref.organisation());
        var reach = reach(ref.organisation());
        var risk = book.known(reach, ref);
        writing.rate(register, risk, rating);
        return showing.show(reach, risk);
    }

    /** Closes a risk, with a reason; it keeps its reference and history. */
    @AllowedTo(WRITERS)
    public Risk close(ItemRef ref, String reason) {
        currentUser.require(ref.organisation(), RiskReach.WRITERS);
        turns.take(ref.organisation());
        var reach = reach(ref.organisation());
        var risk = book.known(reach, ref);
        writing.close(risk, reason);
        return showing.show(reach, risk);
    }

    /** Opens a closed risk again, with a reason. */
    @AllowedTo(WRITERS)
    public Risk reopen(ItemRef ref, String reason) {
        currentUser.require(ref.organisation(), RiskReach.WRITERS);
        turns.take(ref.organisation());
        var reach = reach(ref.organisation());
        var risk = book.known(reach, ref);
        writing.reopen(risk, reason);
        return showing.show(reach, risk);
    }

    /** @throws UnknownItem when there is no such risk, or it is not shown to the caller */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Risk risk(OrganisationId organisation, String reference) {
        var reach = reach(organisation);
        return showing.show(reach, book.byNumber(reach, reference));
    }

    /** Those of these risks that the caller may see, in at most two statements for each organisation concerned. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Map<ItemRef, Risk> risks(Collection<ItemRef> refs) {
        var reach = RiskReach.of(currentUser.get())
                .within(refs.stream().map(ItemRef::organisation).toList());
        return showing.show(reach, book.byIds(reach, refs)).stream().collect(Collectors.toMap(Risk::ref, it -> it));
    }

    /** One page of a list, in two statements however many risks there are. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<RiskRow> list(RiskFilter filter, Window window) {
        return lists.list(reach(filter), filter, window);
    }

    /** How many open risks of partners are not shown to the caller at all. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public long notShared() {
        return lists.notShared(RiskReach.of(currentUser.get()));
    }

    /** Every score that a risk was given, the latest first; nothing where its words are not shared. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<Rating> ratings(ItemRef ref) {
        var reach = reach(ref.organisation());
        var risk = book.known(reach, ref);
        return reach.seesWords(risk)
                ? book.ratings(risk).stream().map(KeptRating::show).toList()
                : List.of();
    }

    /** What was done to a risk, the latest first, for its own people; for others nothing. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<HistoryEntry<RiskVerb>> history(ItemRef ref) {
        var reach = reach(ref.organisation());
        var risk = book.known(reach, ref);
        return reach.whole().contains(risk.organisation())
                ? book.steps(risk).stream().map(KeptRiskStep::show).toList()
                : List.of();
    }

    private RiskReach reach(OrganisationId organisation) {
        return RiskReach.of(currentUser.get()).only(organisation);
    }

    private RiskReach reach(RiskFilter filter) {
        var reach = RiskReach.of(currentUser.get());
        var organisation = filter.organisation();
        return organisation == null ? reach : reach.only(organisation);
    }
}
