package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One milestone of an organisation, as it is now; the day that was promised first stays. */
@Entity
@Table(name = "improvement_milestone")
class KeptMilestone {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private int number;

    @Embedded
    private MilestoneDetails says;

    private LocalDate firstDue;
    private int moves;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private MilestoneState state;

    private @Nullable LocalDate endedOn;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String endNote;

    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptMilestone() {}

    KeptMilestone(OrganisationId organisation, int number, MilestoneDetails says) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.number = number;
        this.says = says;
        this.firstDue = says.due();
        this.state = MilestoneState.OPEN;
        this.edits = 1;
    }

    void requireOpen() {
        if (state != MilestoneState.OPEN) {
            throw new Refused("The milestone is %s. Open it again first.".formatted(ended()));
        }
    }

    void change(MilestoneDetails now) {
        if (!now.due().equals(says.due())) {
            moves++;
        }
        says = now;
        edits++;
    }

    void end(MilestoneState how, LocalDate on, @Nullable String note) {
        if (state != MilestoneState.OPEN) {
            throw new Refused("The milestone is %s already.".formatted(ended()));
        }
        state = how;
        endedOn = on;
        endNote = note;
        edits++;
    }

    void reopen() {
        if (state == MilestoneState.OPEN) {
            throw new Refused("The milestone is open already.");
        }
        state = MilestoneState.OPEN;
        endedOn = null;
        endNote = null;
        edits++;
    }

    private String ended() {
        return state == MilestoneState.DONE ? "done" : "dropped";
    }

    OrganisationId organisation() {
        return organisation;
    }

    ItemRef ref() {
        return new ItemRef(ItemKind.MILESTONE, organisation, id.toString());
    }

    MilestoneDetails says() {
        return says;
    }

    long edits() {
        return edits;
    }

    Milestone show(boolean mayChange, LocalDate today) {
        return new Milestone(
                ref(),
                References.milestone(number),
                says,
                firstDue,
                moves,
                state,
                MilestoneStanding.of(state, firstDue, says.due(), today),
                endedOn,
                endNote,
                mayChange,
                edits);
    }
}
