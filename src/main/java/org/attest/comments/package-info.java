/** What people say to each other about an item of an organisation, within the team or with the ICB. */
@ApplicationModule(allowedDependencies = {"shared", "access", "components", "accounts"})
@NullMarked
package org.attest.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
