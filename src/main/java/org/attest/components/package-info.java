/** The parts that every screen is made of, without business words, and the doors through which an upper module adds to a lower module's screen. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.attest.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
