package org.attest.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How an ICB likes its packs.
 *
 * @param order of the sections; each is in it, those that nobody placed behind the one that they follow as shipped
 * @param aboveTitle the house's own line above the title, in place of the ICB's name; null is the name
 * @param coverNote the house's own words below the cover, such as how to read the paper; null is none
 */
public record PackTemplate(
        List<Section> order,
        @Nullable String aboveTitle,
        @Nullable String coverNote,
        long version) {

    public static final int LONGEST_LINE = 120;

    static final PackTemplate AS_SHIPPED = new PackTemplate(List.of(), null, null, 0);

    public PackTemplate {
        order = completed(order);
        aboveTitle = Narrative.checked(aboveTitle);
        coverNote = Narrative.checked(coverNote);
        if (aboveTitle != null && (aboveTitle.length() > LONGEST_LINE || aboveTitle.contains("\n"))) {
            throw new Refused("The line above the title is one line of at most %d characters.".formatted(LONGEST_LINE));
        }
    }

    private static List<Section> completed(List<Section> placed) {
        var all = new ArrayList<>(new LinkedHashSet<>(placed));
        for (var section : Section.values()) {
            if (!all.contains(section)) {
                var before = section.ordinal() - 1;
                all.add(before < 0 ? 0 : all.indexOf(Section.values()[before]) + 1, section);
            }
        }
        return List.copyOf(all);
    }

    /** With a section one place further up or down; at the end of the list nothing changes. */
    public PackTemplate moved(Section section, int by) {
        var moved = new ArrayList<>(order);
        var from = moved.indexOf(section);
        var to = Math.clamp(from + by, 0, moved.size() - 1);
        moved.remove(from);
        moved.add(to, section);
        return new PackTemplate(moved, aboveTitle, coverNote, version);
    }

    public PackTemplate worded(@Nullable String above, @Nullable String note) {
        return new PackTemplate(order, above, note, version);
    }
}
