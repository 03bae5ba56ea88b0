/** The screens of the evidence library. */
@NullMarked
package org.attest.evidence.ui;

import org.jspecify.annotations.NullMarked;
