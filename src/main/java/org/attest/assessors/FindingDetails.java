package org.attest.assessors;

import java.time.LocalDate;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What the assessor writes about a finding; owner and due date may be added later, before the conclusion. */
public record FindingDetails(
        OutcomeCode outcome,
        String title,
        String text,
        Priority priority,
        @Nullable PersonId owner,
        @Nullable LocalDate due) {

    public static final int LONGEST_TITLE = 200;

    public FindingDetails {
        title = new Narrative(title.strip()).text();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.contains("\n") || title.contains("\t")) {
            throw new Refused("Give the finding a title: one line of at most %d characters.".formatted(LONGEST_TITLE));
        }
        var checked = Narrative.checked(text);
        if (checked == null) {
            throw new Refused("Say what was found.");
        }
        text = checked;
    }
}
