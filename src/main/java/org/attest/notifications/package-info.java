/** What people are told: what changed, what falls due, who asked for them; on the screens and, where it is set up, by mail. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "components",
            "jobs",
            "organisations",
            "catalogue",
            "accounts",
            "connections",
            "comments",
            "evidence",
            "suppliers",
            "assessments",
            "measures",
            "ndg",
            "improvements",
            "risks",
            "returns",
            "campaigns"
        })
@NullMarked
package org.attest.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
