/** The screens of independent assessments. */
@NullMarked
package org.attest.assessors.ui;

import org.jspecify.annotations.NullMarked;
