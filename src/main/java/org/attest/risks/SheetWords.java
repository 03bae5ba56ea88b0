package org.attest.risks;

import java.util.List;
import java.util.stream.Stream;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** What a person writes on the sheet of a risk: what holds it down, what is missing there, and what nobody has checked. */
public record SheetWords(
        @Nullable String controls,
        @Nullable String controlGaps,
        @Nullable String assuranceGaps) {

    public static final SheetWords NOTHING = new SheetWords(null, null, null);

    public SheetWords {
        controls = Narrative.checked(controls);
        controlGaps = Narrative.checked(controlGaps);
        assuranceGaps = Narrative.checked(assuranceGaps);
    }

    List<FieldChange> changesTo(SheetWords other) {
        return Stream.of(
                        FieldChange.of("controls", controls, other.controls),
                        FieldChange.of("controlGaps", controlGaps, other.controlGaps),
                        FieldChange.of("assuranceGaps", assuranceGaps, other.assuranceGaps))
                .filter(FieldChange::isChange)
                .toList();
    }
}
