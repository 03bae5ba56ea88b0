/** The screens of people and their ways in, and the one dialog that shows a one-time link. */
@NamedInterface("screens")
@NullMarked
package org.attest.accounts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
