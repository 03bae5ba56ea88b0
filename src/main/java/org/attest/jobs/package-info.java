/** Work that goes on by itself: the only door to the library that schedules it. It needs {@code access} for who does it. */
@ApplicationModule(allowedDependencies = {"shared", "access", "components"})
@NullMarked
package org.attest.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
