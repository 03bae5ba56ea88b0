/** What is promised and what it costs: plans for gaps, signed and agreed; actions, milestones and funding of the programme. */
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
            "connections :: screens",
            "assessments"
        })
@NullMarked
package org.attest.improvements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
