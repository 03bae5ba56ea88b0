/** Figures for other programs, such as Power BI: the same position, registers and packs as on the screens, read-only, opened by a personal token. */
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
            "risks",
            "suppliers",
            "position",
            "reports"
        })
@NullMarked
package org.attest.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
