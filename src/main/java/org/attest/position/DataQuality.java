package org.attest.position;

import java.util.List;
import org.attest.catalogue.OutcomeCode;

/** What the figures rest on, and what is missing from them. */
public record DataQuality(
        List<String> notReturned,
        List<String> returnedButNotAccepted,
        List<OutcomeCode> expectedNotKnown,
        List<OutcomeCode> expectedUnconfirmed,
        List<String> withoutPublishedStatus,
        List<String> singlePerson,
        int evidenceWithoutDate) {

    public DataQuality {
        notReturned = List.copyOf(notReturned);
        returnedButNotAccepted = List.copyOf(returnedButNotAccepted);
        expectedNotKnown = List.copyOf(expectedNotKnown);
        expectedUnconfirmed = List.copyOf(expectedUnconfirmed);
        withoutPublishedStatus = List.copyOf(withoutPublishedStatus);
        singlePerson = List.copyOf(singlePerson);
    }
}
