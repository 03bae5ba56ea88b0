/** Forms that keep what is typed, and what they do when two people save the same thing. */
@NamedInterface("screens")
@NullMarked
package org.attest.drafts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
