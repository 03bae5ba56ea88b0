package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.risks.DueRisk.Occasion;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which open risks are to be reviewed when, and when acceptances run out, for reminders. */
@Component
@Transactional(readOnly = true)
public class RisksDue {

    private final EntityManager entities;
    private final RiskBook book;
    private final CurrentUser currentUser;

    RisksDue(EntityManager entities, RiskBook book, CurrentUser currentUser) {
        this.entities = entities;
        this.book = book;
        this.currentUser = currentUser;
    }

    /**
     * Those whose day lies between two others, both included; of all organisations, so for Attest itself only. One part at a
     * time, by id.
     *
     * @param after the last id of the part before; all zeros for the first
     */
    @AllowedTo(AllowedTo.ATTEST)
    public List<DueRisk> between(Occasion occasion, LocalDate from, LocalDate until, UUID after, int limit) {
        var day =
                switch (occasion) {
                    case REVIEW -> "r.reviewDue between :from and :until";
                    case ACCEPTANCE -> "r.overTolerance = true and r.acceptedUntil between :from and :until";
                };
        var found = entities.createQuery(
                        "select r from KeptRisk r where r.status = :open and " + day
                                + " and r.id > :after order by r.id",
                        KeptRisk.class)
                .setParameter("open", RiskStatus.OPEN)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        var acceptors = occasion == Occasion.ACCEPTANCE ? acceptors(found) : Map.<UUID, PersonId>of();
        return found.stream().map(it -> due(it, occasion, acceptors)).toList();
    }

    /** The days ahead of those of these risks that are open and that the caller may see; one statement. */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD + " " + Role.Name.APPROVER)
    public Map<ItemRef, List<DueRisk>> seen(Collection<ItemRef> items) {
        var reach = RiskReach.of(currentUser.get())
                .within(items.stream().map(ItemRef::organisation).toList());
        var seen = new HashMap<ItemRef, List<DueRisk>>();
        for (var risk : book.byIds(reach, items)) {
            if (risk.isOpen()) {
                var days = new ArrayList<DueRisk>();
                days.add(due(risk, Occasion.REVIEW, Map.of()));
                if (risk.overTolerance() && risk.bornUntil() != null) {
                    days.add(due(risk, Occasion.ACCEPTANCE, Map.of()));
                }
                seen.put(risk.ref(), days);
            }
        }
        return seen;
    }

    private static DueRisk due(KeptRisk risk, Occasion occasion, Map<UUID, PersonId> acceptors) {
        var people = new HashSet<PersonId>();
        var owner = risk.says().owner();
        if (owner != null) {
            people.add(owner);
        }
        var acceptor = acceptors.get(risk.id());
        if (acceptor != null) {
            people.add(acceptor);
        }
        var until = risk.bornUntil();
        var day = occasion == Occasion.REVIEW || until == null ? risk.reviewDue() : until;
        return new DueRisk(risk.ref(), occasion, risk.reference(), risk.says().title(), Set.copyOf(people), day);
    }

    /** Who accepted each of these, as it stands. */
    private Map<UUID, PersonId> acceptors(List<KeptRisk> risks) {
        var found = new HashMap<UUID, PersonId>();
        if (!risks.isEmpty()) {
            entities.createQuery(
                            "select a.risk, a.acceptedBy from KeptAcceptance a where a.organisation in :organisations"
                                    + " and a.risk in :risks and a.endedOn is null order by a.id",
                            Object[].class)
                    .setParameter(
                            "organisations",
                            risks.stream()
                                    .map(KeptRisk::organisation)
                                    .distinct()
                                    .toList())
                    .setParameter("risks", risks.stream().map(KeptRisk::id).toList())
                    .getResultList()
                    .forEach(it -> found.put((UUID) it[0], (PersonId) it[1]));
        }
        return found;
    }
}
