/** What each organisation says of itself, outcome by outcome and round by round, from the first answer to the sealed position. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
            "organisations",
            "catalogue",
            "accounts",
            "connections",
            "comments",
            "evidence",
            "spreadsheets"
        })
@NullMarked
package org.attest.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
