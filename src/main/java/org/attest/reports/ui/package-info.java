/** The screens of board packs. */
@NullMarked
package org.attest.reports.ui;

import org.jspecify.annotations.NullMarked;
