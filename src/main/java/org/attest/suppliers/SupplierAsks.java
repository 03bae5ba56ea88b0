package org.attest.suppliers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.SupplierContacts;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.Part;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What suppliers are asked. Each questionnaire is asked once per supplier by its ICB and read by every organisation of the
 * system; a contact sees those of the own supplier, and of them nothing that organisations make of the answers.
 */
@Component
@Transactional
public class SupplierAsks {

    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    static final String READERS = SupplierRegister.READERS + " " + Role.Name.SUPPLIER_CONTACT;

    private final AskRows rows;
    private final AskBook book;
    private final SupplierBook suppliers;
    private final SupplierSights sights;
    private final SupplierTurns turns;
    private final SupplierDiary diary;
    private final Questionnaires questionnaires;
    private final UseRows uses;
    private final VerdictRows verdicts;
    private final SupplierContacts contacts;
    private final CurrentUser currentUser;

    SupplierAsks(
            AskRows rows,
            AskBook book,
            SupplierBook suppliers,
            SupplierSights sights,
            SupplierTurns turns,
            SupplierDiary diary,
            Questionnaires questionnaires,
            UseRows uses,
            VerdictRows verdicts,
            SupplierContacts contacts,
            CurrentUser currentUser) {
        this.rows = rows;
        this.book = book;
        this.suppliers = suppliers;
        this.sights = sights;
        this.turns = turns;
        this.diary = diary;
        this.questionnaires = questionnaires;
        this.uses = uses;
        this.verdicts = verdicts;
        this.contacts = contacts;
        this.currentUser = currentUser;
    }

    /** What can be asked today, each in its latest version. */
    @AllowedTo(SupplierRegister.READERS)
    public List<Questionnaire> questionnaires() {
        return questionnaires.latest();
    }

    /**
     * Asks a supplier a questionnaire in its latest version. While an earlier ask waits, only its day and note change; after
     * an answer the supplier is asked anew, and what was answered stays.
     *
     * @throws SupplierRefused when the day is over
     * @throws UnknownItem when there is no such questionnaire or supplier, or the register is not the caller's
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Ask ask(ItemRef supplier, String questionnaire, LocalDate due, @Nullable String note) {
        sights.requireKeeper(supplier.organisation());
        turns.take(supplier.organisation());
        var row = suppliers.known(supplier);
        var asked = questionnaires.latest(questionnaire);
        if (due.isBefore(book.today())) {
            throw SupplierRefused.dueBefore();
        }
        var words = Narrative.checked(note);
        var there = rows.findByOrganisationAndSupplierAndQuestionnaire(row.organisation(), row.id(), asked.code());
        var changes = changes(there.orElse(null), asked, due, words);
        var ask = there.orElseGet(() -> new KeptAsk(row, asked, due, words, book.stamp()));
        ask.ask(asked, due, words, book.stamp());
        rows.saveAndFlush(ask);
        diary.write(row, SupplierVerb.ASK, changes);
        return book.show(ask);
    }

    /** What an ask changes, for the history. @param there what was asked before, as it is still */
    static List<FieldChange> changes(
            @Nullable KeptAsk there, Questionnaire asked, LocalDate due, @Nullable String note) {
        return List.of(
                FieldChange.of(SupplierField.QUESTIONNAIRE.kept(), null, asked.title()),
                FieldChange.of(SupplierField.DUE.kept(), there == null ? null : there.dueOn(), due),
                FieldChange.of(SupplierField.NOTE.kept(), null, note));
    }

    /** @throws UnknownItem where it is not, or is not the caller's to see */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Ask find(UUID ask) {
        return book.show(book.known(ask));
    }

    /** What a supplier of the register is asked, with its latest answers; for those who read the register. */
    @AllowedTo(SupplierRegister.READERS)
    @Transactional(readOnly = true)
    public List<Ask> of(ItemRef supplier) {
        sights.reading(supplier.organisation());
        return book.show(rows.findByOrganisationAndSupplierOrderByQuestionnaire(
                supplier.organisation(), SupplierBook.id(supplier)));
    }

    /** One page of the questionnaires that the caller sees: what waits first. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<AskRow> list(AskFilter filter, Window window) {
        var standing = filter.standing();
        var page = rows.page(
                book.registers(),
                book.ownSuppliers(),
                standing == null ? List.of(true, false) : List.of(standing != AskStanding.ANSWERED),
                standing == AskStanding.DUE ? book.today() : FIRST_DAY,
                standing == AskStanding.OVERDUE ? book.today() : LAST_DAY,
                filter.questionnaire(),
                filter.text().isEmpty() ? "" : SupplierLists.contains(filter.text()),
                PageRequest.of(window.offset() / window.limit(), window.limit()));
        return new Part<>(rows(book.show(page.getContent())), page.getTotalElements());
    }

    private List<AskRow> rows(List<Ask> asks) {
        var caller = currentUser.get();
        var ids = asks.stream().map(Ask::id).toList();
        if (ids.isEmpty() || caller.isFromSupplierOnly()) {
            return asks.stream()
                    .map(it -> new AskRow(it, false, null, null, null))
                    .toList();
        }
        var sight = sights.all();
        var own = sight.own().organisations();
        var ours = own.isEmpty()
                ? Set.<UUID>of()
                : new HashSet<>(uses.used(
                        own,
                        asks.stream().map(it -> SupplierBook.id(it.supplier())).toList()));
        var decided = new HashMap<UUID, Verdict>();
        if (!own.isEmpty()) {
            verdicts.own(own, ids).stream().map(KeptVerdict::show).forEach(it -> decided.put(it.ask(), it));
        }
        Map<UUID, Long> challenges = sight.kept().isEmpty()
                ? Map.of()
                : verdicts.challenges(sight.kept(), ids).stream()
                        .collect(Collectors.toMap(ServiceRows.Counted::getSubject, ServiceRows.Counted::getAmount));
        var represented = sight.kept().isEmpty() ? Set.<UUID>of() : contacts.represented(sight.kept());
        var rows = new ArrayList<AskRow>();
        for (var ask : asks) {
            var kept = sight.keeps(ask.supplier().organisation());
            rows.add(new AskRow(
                    ask,
                    ours.contains(SupplierBook.id(ask.supplier())),
                    decided.get(ask.id()),
                    kept ? challenges.getOrDefault(ask.id(), 0L) : null,
                    kept ? represented.contains(SupplierBook.id(ask.supplier())) : null));
        }
        return rows;
    }
}
