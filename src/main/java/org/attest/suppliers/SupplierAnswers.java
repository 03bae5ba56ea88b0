package org.attest.suppliers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What suppliers answered: given by their contact, or by the ICB lead on their behalf, which is marked at each answer. Every
 * time is a version of its own; earlier ones stay.
 */
@Component
@Transactional
public class SupplierAnswers {

    static final String ANSWERING = Role.Name.ICB_LEAD + " " + Role.Name.SUPPLIER_CONTACT;

    private final AskBook book;
    private final AskRows asks;
    private final AnswersRows rows;
    private final SupplierBook suppliers;
    private final SupplierSights sights;
    private final SupplierTurns turns;
    private final SupplierDiary diary;
    private final AnswerNews news;

    SupplierAnswers(
            AskBook book,
            AskRows asks,
            AnswersRows rows,
            SupplierBook suppliers,
            SupplierSights sights,
            SupplierTurns turns,
            SupplierDiary diary,
            AnswerNews news) {
        this.book = book;
        this.asks = asks;
        this.rows = rows;
        this.suppliers = suppliers;
        this.sights = sights;
        this.turns = turns;
        this.diary = diary;
        this.news = news;
    }

    /** The latest answers; without any before the first. */
    @AllowedTo(SupplierAsks.READERS)
    @Transactional(readOnly = true)
    public Answered latest(UUID ask) {
        return book.latest(book.known(ask));
    }

    /** Every version, the latest first. */
    @AllowedTo(SupplierAsks.READERS)
    @Transactional(readOnly = true)
    public List<Answered> versions(UUID ask) {
        var known = book.known(ask);
        return book.show(known, rows.findByOrganisationAndAskOrderByNumberDesc(known.organisation(), known.id()));
    }

    /** The latest answers to all questionnaires of a supplier, by questionnaire; for those who read the register. */
    @AllowedTo(SupplierRegister.READERS)
    @Transactional(readOnly = true)
    public Map<UUID, Answered> of(ItemRef supplier) {
        sights.reading(supplier.organisation());
        var known = asks
                .findByOrganisationAndSupplierOrderByQuestionnaire(supplier.organisation(), SupplierBook.id(supplier))
                .stream()
                .collect(Collectors.toMap(KeptAsk::id, it -> it));
        var latest = new LinkedHashMap<UUID, Answered>();
        if (!known.isEmpty()) {
            rows.latest(supplier.organisation(), known.keySet())
                    .forEach(it -> latest.put(
                            it.ask(),
                            book.show(Objects.requireNonNull(known.get(it.ask())), List.of(it))
                                    .getFirst()));
        }
        return latest;
    }

    /**
     * Sends the answers. An answer that stays as it was keeps who gave it and when, unless the supplier was asked anew or
     * confirms what the ICB had given.
     *
     * @param basedOn the {@link Answered#number} that the person saw
     * @throws SupplierRefused when answers are missing or not right, or the questionnaire is another one now
     * @throws UnknownItem for whoever is neither the supplier's contact nor the lead of its ICB
     */
    @AllowedTo(ANSWERING)
    public Saved<Answered> answer(UUID ask, long basedOn, NewAnswers given) {
        var register = book.answerable(ask).organisation();
        turns.take(register);
        var row = book.answerable(ask);
        var onBehalf = !book.isContact(row);
        check(row, given, onBehalf);
        var before = book.latest(row);
        var changes = before.differencesTo(given);
        if (row.latest() != basedOn) {
            return changes.isEmpty() ? new Saved.Unchanged<>(before) : new Saved.Conflict<>(before);
        }
        if (changes.isEmpty() && !row.waits() && !(before.onBehalf() && !onBehalf)) {
            return new Saved.Unchanged<>(before);
        }
        var stamp = book.stamp();
        var marked = marked(row, before, given, stamp, onBehalf);
        var number = row.answer(stamp.at());
        rows.saveAndFlush(new KeptAnswers(row, number, marked, stamp, onBehalf, onBehalf ? given.source() : null));
        asks.saveAndFlush(row);
        tell(row, number, changes, onBehalf ? given.source() : null);
        news.tell(row, number, onBehalf);
        return new Saved.Done<>(book.latest(row));
    }

    private void check(KeptAsk row, NewAnswers given, boolean onBehalf) {
        if (given.version() != row.questionnaireVersion()) {
            throw SupplierRefused.askedAnew();
        }
        var questionnaire = book.questionnaire(row);
        if (given.answers().keySet().stream()
                .anyMatch(it -> questionnaire.question(it).isEmpty())) {
            throw SupplierRefused.askedAnew();
        }
        var problems = questionnaire.problems(given.answers(), book.today());
        if (!problems.isEmpty()) {
            throw SupplierRefused.unanswered(problems.size());
        }
        if (onBehalf && given.source() == null) {
            throw SupplierRefused.sourceMissing();
        }
    }

    private Map<String, Given> marked(KeptAsk row, Answered before, NewAnswers given, Stamp stamp, boolean onBehalf) {
        var marked = new LinkedHashMap<String, Given>();
        for (var question : book.questionnaire(row).questions()) {
            var answer = given.of(question);
            if (answer.isEmpty()) {
                continue;
            }
            var was = before.answers().get(question.key());
            marked.put(
                    question.key(),
                    was != null && !row.waits() && was.answer().equals(answer) && (!was.onBehalf() || onBehalf)
                            ? was
                            : new Given(answer.value(), answer.note(), stamp.by(), stamp.at(), onBehalf));
        }
        return marked;
    }

    private void tell(KeptAsk row, int number, List<FieldChange> changes, @Nullable String source) {
        var supplier = suppliers.known(row.supplier());
        var changed = changes.stream().map(FieldChange::field).collect(Collectors.joining(", "));
        diary.write(
                supplier,
                source == null ? SupplierVerb.ANSWER : SupplierVerb.ANSWER_ON_BEHALF,
                List.of(
                        FieldChange.of(
                                SupplierField.QUESTIONNAIRE.kept(),
                                null,
                                book.questionnaire(row).title()),
                        FieldChange.of(SupplierField.ANSWERS_NUMBER.kept(), null, number),
                        FieldChange.of(SupplierField.ANSWERS.kept(), null, changed.isEmpty() ? "none" : changed),
                        FieldChange.of(SupplierField.SOURCE.kept(), null, source)));
    }
}
