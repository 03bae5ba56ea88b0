package org.attest.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What a person filled in about an item, in columns. */
@Embeddable
class KeptDetails {

    private String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private EvidenceKind kind;

    private @Nullable PersonId owner;
    private @Nullable PersonId approver;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate effectiveOn;
    private @Nullable LocalDate reviewDue;
    private @Nullable LocalDate expiresOn;

    @Column(columnDefinition = "smallint")
    private @Nullable Short cycleMonths;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Marking marking;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Visibility visibility;

    private boolean inSystemLibrary;

    @ElementCollection
    @CollectionTable(name = "evidence_share", joinColumns = @JoinColumn(name = "item_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Share> shares = new HashSet<>();

    @Column(columnDefinition = "text")
    private @Nullable String summary;

    @Column(columnDefinition = "text")
    private @Nullable String limits;

    private @Nullable String keptAt;
    private @Nullable String keptHash;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate, or at once by the item
    KeptDetails() {}

    void describe(OrganisationId of, EvidenceDetails details) {
        title = details.title();
        kind = details.kind();
        owner = details.responsible().owner();
        approver = details.responsible().approver();
        approvedOn = details.responsible().approvedOn();
        effectiveOn = details.lifetime().effective();
        reviewDue = details.lifetime().reviewDue();
        expiresOn = details.lifetime().expires();
        var cycle = details.lifetime().cycleMonths();
        cycleMonths = cycle == null ? null : cycle.shortValue();
        marking = details.marking();
        visibility = details.visibility();
        share(of, details.sharing());
        summary = details.content().summary();
        limits = details.content().limits();
        keptAt = details.content().keptAt();
        keptHash = details.content().keptHash();
    }

    void share(OrganisationId of, SharedWith wanted) {
        inSystemLibrary = wanted.systemLibrary();
        if (!named().equals(wanted.organisations())) {
            shares.clear();
            wanted.organisations().forEach(it -> shares.add(new Share(of, it)));
        }
    }

    EvidenceDetails show() {
        return new EvidenceDetails(
                title,
                kind,
                new Responsible(owner, approver, approvedOn),
                lifetime(),
                marking,
                visibility,
                sharing(),
                new Content(summary, limits, keptAt, keptHash));
    }

    Lifetime lifetime() {
        return new Lifetime(effectiveOn, reviewDue, expiresOn, cycleMonths == null ? null : cycleMonths.intValue());
    }

    /** Asks the database once for all items that were read together. */
    SharedWith sharing() {
        return new SharedWith(named(), inSystemLibrary);
    }

    String title() {
        return title;
    }

    EvidenceKind kind() {
        return kind;
    }

    @Nullable
    PersonId owner() {
        return owner;
    }

    Marking marking() {
        return marking;
    }

    Visibility visibility() {
        return visibility;
    }

    private Set<OrganisationId> named() {
        return shares.stream().map(Share::sharedWith).collect(Collectors.toSet());
    }
}
