/** The commands of the command line program. */
@NullMarked
package io.qlikoem.examples.command;

import org.jspecify.annotations.NullMarked;
