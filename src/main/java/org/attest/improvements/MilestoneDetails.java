package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a milestone.
 *
 * @param objective the number of the strategic objective that it serves
 * @param shows by what everybody will know that it is reached
 * @param starts when the work on it begins; null where that is not said
 * @param due the day by which it is to be reached, not before {@code starts}
 */
@Embeddable
public record MilestoneDetails(
        int objective,
        String title,
        @Column(columnDefinition = "mediumtext") @Nullable String shows,
        @Nullable PersonId owner,
        @Nullable LocalDate starts,
        LocalDate due) {

    public static final int LONGEST_TITLE = 200;

    public MilestoneDetails {
        title = titled(title);
        shows = Narrative.checked(shows);
        if (starts != null && starts.isAfter(due)) {
            throw new Refused("It cannot be reached before it starts: %s comes before %s."
                    .formatted(UkDates.inWords(due), UkDates.inWords(starts)));
        }
    }

    /** @throws Refused when nothing is said, or too much for a title */
    static String titled(String written) {
        var title = Narrative.checked(written);
        if (title == null) {
            throw new Refused("Give it a title.");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refused("The title has %d characters; %d is the most.".formatted(title.length(), LONGEST_TITLE));
        }
        return title;
    }

    static List<FieldChange> changes(@Nullable MilestoneDetails before, MilestoneDetails after) {
        return Stream.of(
                        RegisterDiary.change("objective", before, after, MilestoneDetails::objective),
                        RegisterDiary.change("title", before, after, MilestoneDetails::title),
                        RegisterDiary.change("shows", before, after, MilestoneDetails::shows),
                        RegisterDiary.change("owner", before, after, MilestoneDetails::owner),
                        RegisterDiary.change("starts", before, after, MilestoneDetails::starts),
                        RegisterDiary.change("due", before, after, MilestoneDetails::due))
                .filter(FieldChange::isChange)
                .toList();
    }
}
