/** What the command line program shows: tables, progress, JSON, an HTML page. */
@NullMarked
package io.qlikoem.examples.output;

import org.jspecify.annotations.NullMarked;
