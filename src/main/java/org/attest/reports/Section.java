package org.attest.reports;

import java.util.Arrays;
import java.util.List;

/** A section of the pack. People may comment on those that hold figures; a template puts them in order. */
public enum Section {
    ON_A_PAGE("On a page", "On a page", false),
    SCORECARD("Six objectives to 2030", "Scorecard", true),
    CHANGES("What changed since the last pack", "Changes", false),
    PROVIDERS("Position by provider", "By provider", true),
    MEASURES("Measures", "Measures", true),
    RISKS("Risks", "Risks", true),
    SUPPLIERS("Suppliers", "Suppliers", true),
    EVENTS("Incidents, exercises and lessons", "Incidents", true),
    PROGRAMME("Programme: milestones, funding, benefits", "Programme", true),
    ASSURANCES("Assurance map", "Assurance map", true),
    DATA_QUALITY("Data quality", "Data quality", true),
    DEFINITIONS("What the words mean", "Words", false),
    ORIGIN("Where the figures come from", "Origin", false),
    HEAT_MAP("Outcomes by organisation", "Heat map", true);

    private final String words;
    private final String sheet;
    private final boolean commented;

    Section(String words, String sheet, boolean commented) {
        this.words = words;
        this.sheet = sheet;
        this.commented = commented;
    }

    /** Those on which people may comment. */
    public static List<Section> commented() {
        return Arrays.stream(values()).filter(it -> it.commented).toList();
    }

    public String words() {
        return words;
    }

    /** Its name where there is room for one or two words. */
    String sheet() {
        return sheet;
    }
}
