/** The command line program. */
@NullMarked
package io.qlikoem.examples;

import org.jspecify.annotations.NullMarked;
