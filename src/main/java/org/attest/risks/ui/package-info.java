/** The screens of the risk registers. */
@NullMarked
package org.attest.risks.ui;

import org.jspecify.annotations.NullMarked;
