/** The evidence library: what proves an answer, whether it was accepted, and whether it is still in date. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
            "database",
            "spreadsheets",
            "jobs",
            "organisations",
            "catalogue",
            "accounts",
            "connections",
            "connections :: screens"
        })
@NullMarked
package org.attest.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
