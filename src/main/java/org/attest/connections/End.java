package org.attest.connections;

import jakarta.persistence.Embeddable;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/** One end of a link, in columns. */
@Embeddable
class End {

    private String kind;
    private OrganisationId organisation;
    private String id;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected End() {}

    static End of(ItemRef item) {
        var end = new End();
        end.kind = item.kind().code();
        end.organisation = item.organisation();
        end.id = item.id();
        return end;
    }

    ItemRef ref() {
        return new ItemRef(new ItemKind(kind), organisation, id);
    }
}
