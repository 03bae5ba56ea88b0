/** The one panel that shows what an item is linked to, for the screens of every module. */
@NamedInterface("screens")
@NullMarked
package org.attest.connections.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
