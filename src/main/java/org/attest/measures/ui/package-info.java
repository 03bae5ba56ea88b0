/** The screens of measures, and the panel of those that serve an objective. */
@NamedInterface("screens")
@NullMarked
package org.attest.measures.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
