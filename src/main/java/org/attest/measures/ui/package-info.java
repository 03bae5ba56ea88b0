/** The screens of measures. */
@NullMarked
package org.attest.measures.ui;

import org.jspecify.annotations.NullMarked;
