@NullMarked
package org.attest.ndg.ui;

import org.jspecify.annotations.NullMarked;
