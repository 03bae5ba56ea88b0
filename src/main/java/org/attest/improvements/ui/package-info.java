/** The screens of improvement plans. */
@NullMarked
package org.attest.improvements.ui;

import org.jspecify.annotations.NullMarked;
