package org.attest.suppliers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which questionnaires wait for an answer until when, for reminders. */
@Component
@Transactional(readOnly = true)
public class AsksDue {

    private final AskRows rows;
    private final AskBook book;
    private final SupplierRows suppliers;
    private final List<Integer> steps;

    /** @param steps days before the day, and below zero after it */
    AsksDue(
            AskRows rows,
            AskBook book,
            SupplierRows suppliers,
            @Value("${attest.suppliers.ask-reminders}") List<Integer> steps) {
        this.rows = rows;
        this.book = book;
        this.suppliers = suppliers;
        this.steps = List.copyOf(steps);
    }

    /**
     * Those of all registers that wait and of which a reminder is reached, so for Attest itself only; one part at a time, by
     * id. A part is smaller than asked for only when it is the last.
     *
     * @param after the last id of the part before; all zeros for the first
     */
    @AllowedTo(AllowedTo.ATTEST)
    public List<RemindedAsk> waiting(UUID after, int limit) {
        var first = steps.stream().max(Comparator.naturalOrder()).orElse(0);
        return show(rows.waitingAfter(after, book.today().plusDays(first), Limit.of(limit)));
    }

    /** Those of these that are the caller's to see, by id; in at most three statements. */
    @AllowedTo(SupplierAsks.READERS)
    public Map<UUID, RemindedAsk> seen(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : show(rows.among(ids, book.registers(), book.ownSuppliers())).stream()
                        .collect(Collectors.toMap(RemindedAsk::id, Function.identity()));
    }

    private List<RemindedAsk> show(List<KeptAsk> asks) {
        if (asks.isEmpty()) {
            return List.of();
        }
        var registers = asks.stream().map(KeptAsk::organisation).distinct().toList();
        var references = suppliers
                .of(registers, asks.stream().map(KeptAsk::supplierId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(KeptSupplier::id, KeptSupplier::reference));
        return asks.stream()
                .map(it -> new RemindedAsk(
                        it.id(),
                        it.supplier(),
                        references.getOrDefault(it.supplierId(), ""),
                        book.questionnaire(it).title(),
                        it.dueOn(),
                        it.waits() ? step(it.dueOn()) : null,
                        it.waits(),
                        it.latest()))
                .toList();
    }

    /** The last step that is reached, so that days on which nothing ran are caught up with by one reminder. */
    private @Nullable Integer step(LocalDate due) {
        var left = ChronoUnit.DAYS.between(book.today(), due);
        return steps.stream()
                .filter(it -> left <= it)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
