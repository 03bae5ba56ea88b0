/** Screens of the campaigns. */
@NullMarked
package org.attest.campaigns.ui;

import org.jspecify.annotations.NullMarked;
