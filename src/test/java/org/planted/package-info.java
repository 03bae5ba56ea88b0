/** Code that breaks each rule on purpose, so that `ArchitectureTest` is known to notice. Never part of the product. */
package org.planted;
