package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Where an action comes from, as its columns. */
@Embeddable
record KeptSource(
        @Enumerated(EnumType.STRING) @Column(name = "source", columnDefinition = "varchar(30)")
        ActionOrigin origin,

        @Column(name = "source_kind") @Nullable String kind,
        @Column(name = "source_organisation") @Nullable OrganisationId owner,
        @Column(name = "source_item") @Nullable String item,

        @Column(name = "source_words", columnDefinition = "mediumtext") @Nullable
        String words) {

    /** Of an action of a plan: the gap itself says it. */
    static final KeptSource GAP = new KeptSource(ActionOrigin.OUTCOME, null, null, null, null);

    static KeptSource of(ActionSource source) {
        var item = source.item();
        return new KeptSource(
                source.origin(),
                item == null ? null : item.kind().code(),
                item == null ? null : item.organisation(),
                item == null ? null : item.id(),
                source.words());
    }

    @Nullable
    ItemRef ref() {
        return kind == null || owner == null || item == null ? null : new ItemRef(new ItemKind(kind), owner, item);
    }

    /** @param gap the outcome of the plan that it is for; empty for all others */
    ActionSource show(String gap) {
        return new ActionSource(origin, ref(), words == null && !gap.isEmpty() ? "Gap at " + gap : words);
    }
}
