/** The one read model behind home, scorecard, heat map and packs: who stands where against what is expected of them. */
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
            "suppliers",
            "risks",
            "assessments",
            "measures",
            "measures :: screens",
            "improvements",
            "ndg"
        })
@NullMarked
package org.attest.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
