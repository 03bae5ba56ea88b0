package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each step into the item's own history and tells the audit trail, which learns no narrative. */
@Component
class RegisterDiary {

    private static final Set<String> NARRATIVE =
            Set.of("title", "shows", "what", "note", "reason", "source", "benefitsPlanned", "benefitsRealised");

    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterDiary(EntityManager entities, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return UkDates.day(clock.instant());
    }

    void write(ItemRef item, RegisterVerb verb, List<FieldChange> changes) {
        var row = keep(item, verb, changes);
        var told = new ArrayList<FieldChange>();
        changes.forEach(it -> told.add(
                NARRATIVE.contains(it.field()) ? FieldChange.ofText(it.field(), it.before(), it.after()) : it));
        told.add(FieldChange.of("history", null, row.id()));
        events.publishEvent(new RegisterEvent(item.organisation(), item.kind(), verb, item.id(), told));
    }

    /** Without telling the trail: the caller does. */
    KeptItemStep keep(ItemRef item, RegisterVerb verb, List<FieldChange> changes) {
        var row = step(item, verb, changes);
        entities.persist(row);
        return row;
    }

    /** A row of the history that the caller adds. */
    KeptItemStep step(ItemRef item, RegisterVerb verb, List<FieldChange> changes) {
        return new KeptItemStep(
                item, verb, currentUser.get().person(), clock.instant().truncatedTo(ChronoUnit.MICROS), changes);
    }

    /** Many steps at once: one line in the trail, with the digest of their lines in the history; nothing of none. */
    void writeMany(OrganisationId organisation, ItemKind kind, List<KeptItemStep> rows) {
        if (!rows.isEmpty()) {
            var digest = Sha256.ofLines(rows.stream().map(KeptItemStep::line));
            events.publishEvent(new RegisterEvent(
                    organisation,
                    kind,
                    RegisterVerb.IMPORT,
                    organisation.toString(),
                    List.of(FieldChange.of("items", null, rows.size()), FieldChange.of("digest", null, digest))));
        }
    }

    /** Rows that leave as a file: a line in the trail of each organisation that they are of. */
    void writeExport(ItemKind kind, Collection<ItemRef> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(ItemRef::organisation, Collectors.counting()))
                .forEach((organisation, count) -> events.publishEvent(new RegisterEvent(
                        organisation,
                        kind,
                        RegisterVerb.EXPORT,
                        organisation.toString(),
                        List.of(FieldChange.of("items", null, count)))));
    }

    /** What was done to an item, the latest first. */
    List<HistoryEntry<RegisterVerb>> of(ItemRef item) {
        return entities
                .createQuery(
                        "select s from KeptItemStep s where s.organisation = :organisation and s.item = :item"
                                + " order by s.id desc",
                        KeptItemStep.class)
                .setParameter("organisation", item.organisation())
                .setParameter("item", UUID.fromString(item.id()))
                .getResultList()
                .stream()
                .map(KeptItemStep::show)
                .toList();
    }

    /** Who changed each item of a kind last, in one statement. */
    Map<ItemRef, LastChange> latest(OrganisationId organisation, ItemKind kind) {
        return entities.createQuery("""
                        select s from KeptItemStep s where s.organisation = :organisation and s.kind = :kind
                          and not exists (select 1 from KeptItemStep later
                            where later.organisation = s.organisation and later.item = s.item and later.id > s.id)""", KeptItemStep.class)
                .setParameter("organisation", organisation)
                .setParameter("kind", kind.code())
                .getResultStream()
                .collect(Collectors.toMap(KeptItemStep::item, KeptItemStep::change));
    }

    /** The field before and after, where there is anything before. */
    static <D> FieldChange change(String field, @Nullable D before, D after, Function<D, @Nullable Object> value) {
        return FieldChange.of(field, before == null ? null : value.apply(before), value.apply(after));
    }
}
