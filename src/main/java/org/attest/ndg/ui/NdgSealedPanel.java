package org.attest.ndg.ui;

import java.util.List;
import org.attest.components.DataTable;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.ndg.NdgSealedItem;

/** The items of a position as they are, or would be, sealed. */
class NdgSealedPanel extends Panel {

    NdgSealedPanel(String heading, List<NdgSealedItem> items) {
        super(
                heading,
                new DataTable<NdgSealedItem>("What each evidence item says under the seal")
                        .text("Item", it -> it.ref().written())
                        .text("Needed", it -> it.mandatory() ? "Mandatory" : "Optional")
                        .column("State", it -> NdgWords.state(it.state()))
                        .text("Assertion", it -> it.confirmed() ? "Confirmed" : "Not confirmed")
                        .column(
                                "Answer",
                                it -> it.shown() ? NdgWords.said(it.values()) : new Tag(Tone.NONE, "Not shared"))
                        .show(items));
    }
}
