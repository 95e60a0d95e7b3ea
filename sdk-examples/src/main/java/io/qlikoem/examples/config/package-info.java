/** The configuration file of the command line program: its form, and reading it with errors that say where. */
@NullMarked
package io.qlikoem.examples.config;

import org.jspecify.annotations.NullMarked;
