package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.shared.FieldChange;
import org.attest.shared.FinancialYear;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The money of the programme, line by line, for an objective, an organisation and a financial year (April to March), and
 * what it is to bring. A lead keeps the lines of the own organisation, an ICB lead also those of the partners, an approver
 * reads them; everybody else gets {@link UnknownItem}. All amounts are whole pence.
 */
@Component
@Transactional
public class Funding {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;
    private static final String READERS = WRITERS + " " + Role.Name.APPROVER;
    private static final int MOST_ROWS = 5_000;

    private final RegisterSights sights;
    private final RegisterTurns turns;
    private final RegisterDiary diary;
    private final FundingBook book;
    private final EntityManager entities;
    private final Catalogue catalogue;

    Funding(
            RegisterSights sights,
            RegisterTurns turns,
            RegisterDiary diary,
            FundingBook book,
            EntityManager entities,
            Catalogue catalogue) {
        this.sights = sights;
        this.turns = turns;
        this.diary = diary;
        this.book = book;
        this.entities = entities;
        this.catalogue = catalogue;
    }

    /** Adds a line, which gets the organisation's next reference. */
    @AllowedTo(WRITERS)
    public FundingLine add(OrganisationId organisation, FundingDetails details) {
        sights.requirePayer(organisation);
        catalogue.objective(details.objective());
        var line = new KeptFunding(organisation, turns.take(organisation).nextFunding(), details);
        entities.persist(line);
        entities.flush();
        diary.write(line.ref(), RegisterVerb.ADD, FundingDetails.changes(null, details));
        return line.show(true);
    }

    /**
     * Saves what a person changed after reading the line with so many edits.
     *
     * @return the line, or a conflict with it as somebody else saved it meanwhile
     * @throws Refused when it is withdrawn
     */
    @AllowedTo(WRITERS)
    public Saved<FundingLine> change(ItemRef item, long basedOn, FundingDetails details) {
        var line = take(item);
        var changes = FundingDetails.changes(line.says(), details);
        if (changes.isEmpty()) {
            return new Saved.Unchanged<>(line.show(true));
        }
        if (line.edits() != basedOn) {
            return new Saved.Conflict<>(line.show(true));
        }
        catalogue.objective(details.objective());
        line.change(details);
        diary.write(item, RegisterVerb.CHANGE, changes);
        return new Saved.Done<>(line.show(true));
    }

    /** Takes a line out of every sum, with a reason; it keeps its reference and history. */
    @AllowedTo(WRITERS)
    public FundingLine withdraw(ItemRef item, String reason) {
        var line = take(item);
        var said = Narrative.checked(reason);
        if (said == null) {
            throw new Refused("Say why the line is withdrawn.");
        }
        line.withdraw();
        diary.write(item, RegisterVerb.WITHDRAW, List.of(FieldChange.of("reason", null, said)));
        return line.show(true);
    }

    /** @throws UnknownItem when there is no such line, or it is not the caller's to read */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public FundingLine find(OrganisationId organisation, String reference) {
        return show(List.of(book.byReference(sights.reading(organisation), reference)))
                .getFirst();
    }

    /** One page of a list, in two statements. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<FundingLine> list(FundingFilter filter, Window window) {
        var part = book.list(sights.reading(), filter, window);
        return new Part<>(show(part.rows()), part.total());
    }

    /** The same list, all pages up to 5,000 rows, to leave as a file; that is written down first. */
    @AllowedTo(READERS)
    public List<FundingLine> export(FundingFilter filter) {
        var rows = Part.all(MOST_ROWS, window -> list(filter, window));
        diary.writeExport(ItemKind.FUNDING, rows.stream().map(FundingLine::ref).toList());
        return rows;
    }

    /** What each organisation that the caller reads has for each objective, and every sum of that; one statement. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public FundingTotals totals(FinancialYear year) {
        return book.totals(sights.reading(), year);
    }

    /** The years for which there is money that the caller reads, the latest first. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<FinancialYear> years() {
        return book.years(sights.reading());
    }

    /** What was done to a line, the latest first. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<HistoryEntry<RegisterVerb>> history(ItemRef item) {
        return diary.of(book.known(sights.reading(item.organisation()), item).ref());
    }

    /** The organisations whose money the caller reads, and of these the ones whose money the caller keeps. */
    @AllowedTo(READERS)
    public Kept organisations() {
        return new Kept(
                List.copyOf(sights.reading().organisations()),
                List.copyOf(sights.paying().organisations()));
    }

    private KeptFunding take(ItemRef item) {
        sights.requirePayer(item.organisation());
        turns.take(item.organisation());
        return book.known(sights.reading(item.organisation()), item);
    }

    private List<FundingLine> show(Collection<KeptFunding> found) {
        var paying = sights.paying();
        return found.stream()
                .map(it -> it.show(paying.holds(it.organisation())))
                .toList();
    }
}
