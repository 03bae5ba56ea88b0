package org.attest.suppliers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.SupplierContacts;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.suppliers.AskReach.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks many suppliers the same questionnaire at once. Who was asked it before is left out, so that asking twice moves no
 * day and opens no answer again; suppliers of registers that the caller does not keep are never among them.
 */
@Component
@Transactional
public class ManyAsks {

    private final AskRows rows;
    private final AskBook book;
    private final SupplierLists lists;
    private final SupplierRows suppliers;
    private final SupplierTurns turns;
    private final SupplierDiary diary;
    private final Questionnaires questionnaires;
    private final SupplierContacts contacts;
    private final CurrentUser currentUser;

    ManyAsks(
            AskRows rows,
            AskBook book,
            SupplierLists lists,
            SupplierRows suppliers,
            SupplierTurns turns,
            SupplierDiary diary,
            Questionnaires questionnaires,
            SupplierContacts contacts,
            CurrentUser currentUser) {
        this.rows = rows;
        this.book = book;
        this.lists = lists;
        this.suppliers = suppliers;
        this.turns = turns;
        this.diary = diary;
        this.questionnaires = questionnaires;
        this.contacts = contacts;
        this.currentUser = currentUser;
    }

    /**
     * Whom the question would reach now; changes nothing and takes a fixed number of statements.
     *
     * @param again whether those are asked anew that answered it; what they answered stays
     * @throws UnknownItem when there is no such questionnaire
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public ManyAsked preview(SupplierChoice choice, String questionnaire, boolean again) {
        var asked = questionnaires.latest(questionnaire);
        return new ManyAsked(
                asked, plan(choice, asked, again).stream().map(Chosen::show).toList());
    }

    /**
     * Asks them, by one day and with one word to all; looks once more who was asked meanwhile.
     *
     * @return the receipt: who was asked, with the questionnaire of each, and who was left out
     * @throws SupplierRefused when the day is over, or nobody is left to ask
     * @throws UnknownItem when there is no such questionnaire
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public ManyAsked ask(
            SupplierChoice choice, String questionnaire, LocalDate due, @Nullable String note, boolean again) {
        var asked = questionnaires.latest(questionnaire);
        if (due.isBefore(book.today())) {
            throw SupplierRefused.dueBefore();
        }
        var words = Narrative.checked(note);
        kept().stream().sorted(Comparator.comparing(OrganisationId::toString)).forEach(turns::take);
        var stamp = book.stamp();
        var receipt = new ArrayList<AskReach>();
        var made = new ArrayList<KeptAsk>();
        var steps = new LinkedHashMap<OrganisationId, List<KeptStep>>();
        for (var one : plan(choice, asked, again)) {
            if (one.reach().isAsked()) {
                var there = one.there();
                var changes = SupplierAsks.changes(there, asked, due, words);
                var ask = there == null ? new KeptAsk(one.supplier(), asked, due, words, stamp) : there;
                ask.ask(asked, due, words, stamp);
                made.add(ask);
                steps.computeIfAbsent(ask.organisation(), _ -> new ArrayList<>())
                        .add(diary.keep(ask.organisation(), one.supplier(), SupplierVerb.ASK, changes));
            }
            receipt.add(one.show());
        }
        if (made.isEmpty()) {
            throw SupplierRefused.nobodyToAsk();
        }
        rows.saveAllAndFlush(made);
        steps.forEach((register, some) -> diary.writeMany(register, SupplierVerb.ASK, some));
        return new ManyAsked(asked, receipt);
    }

    /** A supplier that was chosen, what it was asked before, and whom the question reaches. */
    private record Chosen(KeptSupplier supplier, @Nullable KeptAsk there, Reach reach) {

        AskReach show() {
            return new AskReach(
                    supplier.ref(),
                    supplier.reference(),
                    supplier.says().name(),
                    supplier.tier(),
                    reach,
                    there == null ? null : there.dueOn());
        }
    }

    private List<Chosen> plan(SupplierChoice choice, Questionnaire asked, boolean again) {
        var kept = kept();
        if (kept.isEmpty()) {
            return List.of();
        }
        var there = rows.asked(kept, asked.code()).stream()
                .collect(Collectors.toMap(KeptAsk::supplierId, Function.identity()));
        var represented = contacts.represented(kept);
        return chosen(choice, kept).stream()
                .map(it -> {
                    var before = there.get(it.id());
                    return new Chosen(it, before, reach(before, represented.contains(it.id()), again));
                })
                .toList();
    }

    private static Reach reach(@Nullable KeptAsk before, boolean represented, boolean again) {
        if (before != null && before.waits()) {
            return Reach.WAITING;
        }
        if (before != null && !again) {
            return Reach.ANSWERED;
        }
        return represented ? Reach.CONTACT : Reach.NOBODY;
    }

    private List<KeptSupplier> chosen(SupplierChoice choice, Set<OrganisationId> kept) {
        return switch (choice) {
            case SupplierChoice.Filtered it ->
                lists.found(new SupplierSight(currentUser.get(), kept, kept), it.filter());
            case SupplierChoice.Ticked it -> {
                var found = new ArrayList<KeptSupplier>();
                it.references().forEach((register, references) -> {
                    if (kept.contains(register)) {
                        found.addAll(suppliers.numbered(register, numbers(references)));
                    }
                });
                yield found;
            }
        };
    }

    private static Set<Integer> numbers(Collection<String> references) {
        var numbers = new HashSet<Integer>();
        references.forEach(it -> References.number(it).ifPresent(numbers::add));
        return numbers;
    }

    private Set<OrganisationId> kept() {
        return currentUser.get().scope(Role.ICB_LEAD).organisations();
    }
}
