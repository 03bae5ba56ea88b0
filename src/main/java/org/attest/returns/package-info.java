/** What comes in and goes out as files: the return workbook, compared three ways, filled templates, and tables of every register. */
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
            "suppliers",
            "evidence",
            "assessments",
            "ndg",
            "improvements",
            "measures",
            "risks"
        })
@NullMarked
package org.attest.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
