/** The panel of comments on the screens of others. */
@NullMarked
package org.attest.comments.ui;

import org.jspecify.annotations.NullMarked;
