/** A sandbox set up like a small vendor's world, for the commands that show or rehearse. */
@NullMarked
package io.qlikoem.examples.stage;

import org.jspecify.annotations.NullMarked;
