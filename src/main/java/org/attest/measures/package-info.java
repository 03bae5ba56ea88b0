/** The measures of the system: what each one means, when it is on target, and every reading that was taken of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
            "database",
            "drafts",
            "drafts :: screens",
            "spreadsheets",
            "organisations",
            "catalogue",
            "accounts",
            "connections",
            "connections :: screens"
        })
@NullMarked
package org.attest.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
