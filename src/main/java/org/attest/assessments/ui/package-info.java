/** The screens of assessments. */
@NullMarked
package org.attest.assessments.ui;

import org.jspecify.annotations.NullMarked;
