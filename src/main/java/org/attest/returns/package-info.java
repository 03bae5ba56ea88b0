/** Excel returns: one organisation's workbook goes out, comes back, is compared three ways and applied row by row. */
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
package org.attest.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
