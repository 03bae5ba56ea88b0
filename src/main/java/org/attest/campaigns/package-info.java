/** An ICB asks many organisations for their return at once: workbooks out and in by the zip, who sent what, and reminders. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
            "spreadsheets",
            "organisations",
            "catalogue",
            "accounts",
            "assessments",
            "returns"
        })
@NullMarked
package org.attest.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
