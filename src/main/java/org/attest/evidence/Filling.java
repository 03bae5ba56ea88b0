package org.attest.evidence;

import java.util.Map;

/** What a person wrote into the fields of a template, by the ids of the fields; what is left out is blank. */
public record Filling(String template, Map<String, String> written) {

    public Filling {
        written = Map.copyOf(written);
    }
}
