/** What is asked: framework versions with their outcomes and levels, the six objectives, the years, and what became what between versions. */
@ApplicationModule(allowedDependencies = {"access", "components", "shared", "spreadsheets"})
@NullMarked
package org.attest.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
