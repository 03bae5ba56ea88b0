/** The screens of the directory and of the registers. */
@NullMarked
package org.attest.organisations.ui;

import org.jspecify.annotations.NullMarked;
