/** The screens of the position, and the scorecard that Home shows too. */
@NamedInterface("screens")
@NullMarked
package org.attest.position.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
