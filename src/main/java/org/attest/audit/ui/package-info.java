/** The screen of the audit trail. */
@NullMarked
package org.attest.audit.ui;

import org.jspecify.annotations.NullMarked;
