/** People: who they are, which roles they hold where and until when, how they sign in, and how long a session lasts. */
@ApplicationModule(allowedDependencies = {"shared", "access", "components", "spreadsheets", "organisations"})
@NullMarked
package org.attest.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
