package org.attest.position;

import java.util.List;
import org.attest.catalogue.OutcomeCode;

/** What the figures rest on, and what is missing from them. */
public record DataQuality(
        List<String> notReturned,
        List<String> notAccepted,
        List<OutcomeCode> expectedNotKnown,
        List<OutcomeCode> expectedUnconfirmed,
        List<String> withoutPublishedStatus,
        List<String> singlePerson,
        List<String> loadedUnconfirmed,
        int evidenceWithoutDate,
        int evidenceNotShared) {

    public DataQuality {
        notReturned = List.copyOf(notReturned);
        notAccepted = List.copyOf(notAccepted);
        expectedNotKnown = List.copyOf(expectedNotKnown);
        expectedUnconfirmed = List.copyOf(expectedUnconfirmed);
        withoutPublishedStatus = List.copyOf(withoutPublishedStatus);
        singlePerson = List.copyOf(singlePerson);
        loadedUnconfirmed = List.copyOf(loadedUnconfirmed);
    }
}
