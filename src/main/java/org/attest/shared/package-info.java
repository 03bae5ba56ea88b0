/** Small values that every module speaks: identities, years, references to items, refusals. */
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.CLOSED)
@NullMarked
package org.attest.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
