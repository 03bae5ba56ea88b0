/** What an organisation promises to do about its gaps: actions with owners and dates, signed by its SIRO, agreed by the ICB. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
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
