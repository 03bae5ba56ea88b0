/** What a new Attest starts with: an invented system to look at, or the real South West London with nothing answered. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "spreadsheets",
            "organisations",
            "catalogue",
            "accounts",
            "connections",
            "evidence",
            "comments",
            "suppliers",
            "assessments",
            "assessors",
            "ndg",
            "measures",
            "improvements",
            "risks",
            "returns",
            "reports",
            "campaigns"
        })
@NullMarked
package org.attest.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
