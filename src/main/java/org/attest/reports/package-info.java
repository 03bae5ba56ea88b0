/** Board packs: figures frozen at a moment, people's words beside them, and the files made of both. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
            "organisations",
            "catalogue",
            "accounts",
            "assessments",
            "evidence",
            "suppliers",
            "measures",
            "risks",
            "improvements",
            "position"
        })
@NullMarked
package org.attest.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
