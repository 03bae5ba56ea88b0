package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sensitive reports stay where they are; that they are there is seen by a person, on a day. */
@Component
@Transactional
public class PresenceChecks {

    private static final String AUTHORS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;
    private static final int LONGEST_AGO = 5;

    private final Reaching reaching;
    private final Shelf shelf;
    private final Diary diary;
    private final EntityManager entities;

    PresenceChecks(Reaching reaching, Shelf shelf, Diary diary, EntityManager entities) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.diary = diary;
        this.entities = entities;
    }

    /**
     * Says that the caller saw on a day that an item that still counts is where it is said to be kept: a lead of any item,
     * a contributor of an own one.
     *
     * @throws Refused when nothing says where it is kept, or for a day to come or more than five years ago
     */
    @AllowedTo(AUTHORS)
    public void checkedPresent(ItemRef ref, LocalDate on) {
        var reach = reaching.own(ref.organisation());
        var item = shelf.known(reach, ref);
        Verbs.require(reach, item, EvidenceVerb.CHECK_PRESENT);
        var keptAt = item.details().content().keptAt();
        if (keptAt == null) {
            throw new Refused("Say first where it is kept, then that it is there.");
        }
        var stamp = reaching.stamp();
        var today = UkDates.day(stamp.at());
        if (on.isAfter(today) || on.isBefore(today.minusYears(LONGEST_AGO))) {
            throw new Refused("The day on which you saw it is today or in the last five years.");
        }
        shelf.add(new CheckRow(item, keptAt, on, stamp));
        diary.write(item, EvidenceVerb.CHECK_PRESENT, stamp, List.of(FieldChange.of("seenOn", null, on)));
    }

    /**
     * All checks of an item, newest first.
     *
     * @throws UnknownItem when the caller may not see the item's content
     */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<PresenceCheck> of(ItemRef ref) {
        var reach = reaching.reading(List.of(ref.organisation()));
        var item = shelf.find(reach, ref).filter(reach::seesContent).orElseThrow(UnknownItem::new);
        return entities
                .createQuery(
                        "select c from CheckRow c where c.organisation = :organisation and c.itemId = :item"
                                + " order by c.checkedOn desc, c.notedAt desc, c.id desc",
                        CheckRow.class)
                .setParameter("organisation", item.organisation())
                .setParameter("item", item.id())
                .getResultList()
                .stream()
                .map(CheckRow::show)
                .toList();
    }
}
