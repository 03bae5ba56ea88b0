/** The panel of tokens on the account screen. */
@NullMarked
package org.attest.figures.ui;

import org.jspecify.annotations.NullMarked;
