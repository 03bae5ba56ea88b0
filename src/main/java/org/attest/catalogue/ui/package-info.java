/** The administrators' screens of the catalogue. */
@NullMarked
package org.attest.catalogue.ui;

import org.jspecify.annotations.NullMarked;
