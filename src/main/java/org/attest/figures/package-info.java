/** Figures for other programs, such as Power BI: the same position as on the screens, read-only, opened by a personal token. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
            "organisations",
            "catalogue",
            "accounts",
            "assessments",
            "measures",
            "position"
        })
@NullMarked
package org.attest.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
