/** Independent assessments: one organisation's year, frozen on a day, judged by somebody from outside for a while. */
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
            "evidence",
            "assessments"
        })
@NullMarked
package org.attest.assessors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
