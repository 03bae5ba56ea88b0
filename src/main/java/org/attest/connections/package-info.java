/** What rests on what: every link between two items of Attest, seen from both ends. */
@ApplicationModule(allowedDependencies = {"shared", "access", "components", "organisations", "catalogue"})
@NullMarked
package org.attest.connections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
