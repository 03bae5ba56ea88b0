/** Where the tables live: starts the embedded MariaDB when no server is configured, migrates, and hands out rights table by table. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.attest.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
