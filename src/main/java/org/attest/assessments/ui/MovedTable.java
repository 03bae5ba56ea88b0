package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.attest.assessments.Moved;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.components.DataTable;
import org.attest.components.Tag;
import org.attest.components.Tone;

/** What differs between two positions, outcome by outcome. */
final class MovedTable {

    private MovedTable() {}

    static Component of(String caption, List<Moved> moved, Framework framework) {
        return new DataTable<Moved>(caption)
                .text("Outcome", it -> framework
                        .find(it.outcome())
                        .map(Outcome::name)
                        .orElse(it.outcome().code()))
                .column("Before", it -> Words.level(it.before()))
                .column("Now", it -> Words.level(it.after()))
                .column("Movement", MovedTable::movement)
                .show(moved);
    }

    static Tag movement(Moved moved) {
        if (moved.before() == moved.after()) {
            return new Tag(Tone.NEW, "Statement changed");
        }
        return moved.isBetter() ? new Tag(Tone.GOOD, "Better") : new Tag(Tone.BAD, "Worse");
    }
}
