/** A module that declares no edge and uses one all the same. */
@ApplicationModule(allowedDependencies = {})
package org.planted.first;

import org.springframework.modulith.ApplicationModule;
