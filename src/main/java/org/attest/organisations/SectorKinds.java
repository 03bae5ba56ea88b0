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

    /** The files of ODS say no sector: the name and the shape of the code do. */
    static Kind ofOds(String code, String name) {
        var words = name.toLowerCase(Locale.ROOT);
        if (words.matches(".*\\bicb - [a-z0-9]+")) {
            return Kind.COMMISSIONING_CODE;
        }
        if (words.contains("integrated care board")) {
            return Kind.ICB;
        }
        if (words.contains("trust")) {
            return ofTrust(name);
        }
        if (code.matches("[A-Z]\\d{5}")) {
            return Kind.GP_PRACTICE;
        }
        return words.contains("council") || words.contains("borough") ? Kind.COUNCIL : Kind.OTHER;
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
