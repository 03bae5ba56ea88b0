/** The suppliers that a system's care depends on: one shared record each, and what each provider keeps to itself. */
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
            "accounts",
            "accounts :: screens",
            "connections",
            "connections :: screens"
        })
@NullMarked
package org.attest.suppliers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
