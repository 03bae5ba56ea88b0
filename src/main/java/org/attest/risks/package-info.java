/** The risk registers: what could happen, how bad it would be, what is tolerated, and how that moves. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
            "drafts",
            "drafts :: screens",
            "database",
            "spreadsheets",
            "organisations",
            "catalogue",
            "accounts",
            "connections",
            "connections :: screens"
        })
@NullMarked
package org.attest.risks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
