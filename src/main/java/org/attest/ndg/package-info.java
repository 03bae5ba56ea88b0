/** The second kind of assessment, for practices and suppliers: standards, assertions and evidence items, round by round. */
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
            "evidence"
        })
@NullMarked
package org.attest.ndg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
