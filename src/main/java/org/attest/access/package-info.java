/** Who may do what: roles, scopes and the person who is asking. It has no tables, so every module can ask it. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.attest.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
