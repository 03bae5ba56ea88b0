/** The only door to spreadsheets: .xlsx and CSV give the same rows, and workbooks are written so that they come back unharmed. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.attest.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
