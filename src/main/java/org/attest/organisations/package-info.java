/** Who is in the system: organisations, partnership, succession, what the national registers say, and what each shares. */
@ApplicationModule(allowedDependencies = {"access", "components", "spreadsheets", "shared"})
@NullMarked
package org.attest.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
