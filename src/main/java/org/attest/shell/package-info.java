/** The frame around every screen, Home, and what is shown when something is wrong. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
            "organisations",
            "catalogue",
            "ndg",
            "position",
            "position::screens",
            "reports",
            "suppliers"
        })
@NullMarked
package org.attest.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
