/** What people type into the forms of registers and do not save: kept for the one who typed it, whatever the form asks. */
@ApplicationModule(allowedDependencies = {"shared", "access", "components"})
@NullMarked
package org.attest.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
