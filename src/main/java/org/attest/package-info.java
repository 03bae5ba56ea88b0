/** Attest: cyber assurance of a whole health system. Each package below is a module; `ArchitectureTest` says who may use whom. */
@NullMarked
package org.attest;

import org.jspecify.annotations.NullMarked;
