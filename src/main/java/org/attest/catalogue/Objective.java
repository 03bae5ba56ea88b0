package org.attest.catalogue;

import java.util.List;

/** One of the six objectives of the system's cyber strategy (to 2030), with the national pillars it serves. */
public record Objective(int number, String title, List<String> pillars) {

    /** The strip beside the six: outcomes of CAF objective E have no objective of the strategy. */
    public static final int INFORMATION_GOVERNANCE = 0;

    public static final String INFORMATION_GOVERNANCE_TITLE = "Information governance";

    public Objective {
        pillars = List.copyOf(pillars);
    }
}
