package org.attest.suppliers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.SupplierContacts;
import org.attest.shared.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was asked, all of it: how far each questionnaire is, and the list as a file. */
@Component
@Transactional
public class AskOverview {

    private static final int MOST_ROWS = 20_000;

    private final SupplierAsks asks;
    private final AskRows rows;
    private final AskBook book;
    private final Questionnaires questionnaires;
    private final SupplierContacts contacts;
    private final SupplierDiary diary;
    private final CurrentUser currentUser;

    AskOverview(
            SupplierAsks asks,
            AskRows rows,
            AskBook book,
            Questionnaires questionnaires,
            SupplierContacts contacts,
            SupplierDiary diary,
            CurrentUser currentUser) {
        this.asks = asks;
        this.rows = rows;
        this.book = book;
        this.questionnaires = questionnaires;
        this.contacts = contacts;
        this.diary = diary;
        this.currentUser = currentUser;
    }

    /** Each questionnaire that was asked in the registers that the caller keeps, by title; in two statements. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<AskTotals> totals() {
        var kept = currentUser.get().scope(Role.ICB_LEAD).organisations();
        return rows.totals(kept, contacts.represented(kept), book.today()).stream()
                .map(it -> new AskTotals(
                        questionnaires.latest(it.getQuestionnaire()),
                        it.getAsked(),
                        it.getAnswered(),
                        it.getOverdue(),
                        it.getUnrepresented(),
                        it.getNext()))
                .sorted(Comparator.comparing(it -> it.questionnaire().title()))
                .toList();
    }

    /** All that the filter shows, up to 20,000 rows, for a file; in the trail of each register before it leaves. */
    @AllowedTo(SupplierRegister.READERS)
    public List<AskRow> export(AskFilter filter) {
        var found = Part.all(MOST_ROWS, window -> asks.list(filter, window));
        found.stream()
                .collect(Collectors.groupingBy(it -> it.ask().supplier().organisation(), Collectors.counting()))
                .forEach(diary::writeExport);
        return found;
    }
}
