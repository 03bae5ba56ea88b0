package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.UkDates;

/** Says since when an organisation is closed. */
final class ClosedTag {

    private ClosedTag() {}

    static Component since(LocalDate day) {
        return new Tag(Tone.ABSENT, "Closed " + UkDates.inTable(day));
    }
}
