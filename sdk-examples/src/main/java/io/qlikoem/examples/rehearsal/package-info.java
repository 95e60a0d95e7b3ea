/** Rehearsals of what goes wrong: a distributing process that is killed again and again, against a sandbox. */
@NullMarked
package io.qlikoem.examples.rehearsal;

import org.jspecify.annotations.NullMarked;
