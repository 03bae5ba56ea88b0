@NullMarked
package org.attest.notifications.ui;

import org.jspecify.annotations.NullMarked;
