/** Screens of the returns. */
@NullMarked
package org.attest.returns.ui;

import org.jspecify.annotations.NullMarked;
