/** The audit trail: who changed what and when, written in the transaction of the change. Nobody uses this module. */
@ApplicationModule(allowedDependencies = {"shared", "access", "components", "organisations", "accounts"})
@NullMarked
package org.attest.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
