package org.attest.position;

/** The addresses of this module's screens. */
public final class PositionLinks {

    public static final String POSITION = "position";

    /** Where organisations contradict each other. */
    public static final String CONFLICTS = POSITION + "?view=conflicts";

    private PositionLinks() {}

    /** The heat map of one objective; 0 is the "Information governance" strip. */
    public static String heatMap(int objective) {
        return POSITION + "?objective=" + objective;
    }

    public static String objective(int number) {
        return "objectives/" + number;
    }
}
