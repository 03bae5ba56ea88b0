package org.attest.organisations;

import java.util.Set;

/**
 * Offered by a module that knows organisations by their ODS codes without their being in the directory. A register's row
 * about such a code is ticked, so that its published status is held from then on.
 */
public interface WantedCodes {

    /** All that are asked for. */
    Set<String> codes();
}
