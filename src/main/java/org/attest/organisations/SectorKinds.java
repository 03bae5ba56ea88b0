package org.attest.organisations;

import java.util.Locale;

/** The kind that a register's words suggest for an organisation that the directory does not have; a person may correct it. */
final class SectorKinds {

    private SectorKinds() {}

    static Kind of(String sector, String name) {
        var words = sector.toLowerCase(Locale.ROOT);
        if (words.contains("integrated care board") || words.contains("(icb)")) {
            return Kind.ICB;
        }
        if (words.contains("trust")) {
            return ofTrust(name);
        }
        if (words.equals("gp") || words.contains("general practice") || words.startsWith("gp ")) {
            return Kind.GP_PRACTICE;
        }
        if (words.contains("local authority") || words.contains("council")) {
            return Kind.COUNCIL;
        }
        return words.contains("supplier") || words.contains("company") ? Kind.SUPPLIER : Kind.OTHER;
    }

    static Kind ofTrust(String name) {
        var words = name.toLowerCase(Locale.ROOT);
        if (words.contains("ambulance")) {
            return Kind.AMBULANCE_TRUST;
        }
        if (words.contains("mental health")) {
            return Kind.MENTAL_HEALTH_TRUST;
        }
        return words.contains("community") ? Kind.COMMUNITY_TRUST : Kind.ACUTE_TRUST;
    }
}
