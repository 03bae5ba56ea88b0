package org.attest.suppliers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.accounts.NewPerson;
import org.attest.accounts.OneTimeLink;
import org.attest.accounts.PersonRow;
import org.attest.accounts.SupplierContacts;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a supplier who answer for it: let in, and put out, by the lead of the ICB whose register it is. */
@Component
@Transactional
public class Contacts {

    private final SupplierBook book;
    private final SupplierSights sights;
    private final SupplierContacts contacts;

    Contacts(SupplierBook book, SupplierSights sights, SupplierContacts contacts) {
        this.book = book;
        this.sights = sights;
        this.contacts = contacts;
    }

    /** Those who are over too, each with that role alone. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<PersonRow> of(ItemRef supplier) {
        return contacts.of(known(supplier));
    }

    /**
     * Lets somebody in for this supplier alone, until a day.
     *
     * @return the link that is to be sent to them, shown once
     * @throws Refused without a last day, or when they are a contact in this register already
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public OneTimeLink invite(ItemRef supplier, NewPerson person, @Nullable LocalDate until) {
        return contacts.invite(known(supplier), person, until);
    }

    @AllowedTo(Role.Name.ICB_LEAD)
    public void end(ItemRef supplier, UUID membership) {
        if (of(supplier).stream().flatMap(it -> it.memberships().stream()).noneMatch(it -> it.id()
                .equals(membership))) {
            throw new UnknownItem();
        }
        contacts.end(supplier, membership);
    }

    /** Another one-time link, for a contact who lost the first or forgot the password. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public OneTimeLink link(ItemRef supplier, PersonId person) {
        return contacts.link(known(supplier), person);
    }

    private ItemRef known(ItemRef supplier) {
        sights.requireKeeper(supplier.organisation());
        return book.known(supplier).ref();
    }
}
