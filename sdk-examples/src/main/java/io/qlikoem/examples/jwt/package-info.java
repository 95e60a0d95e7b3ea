/** Signing tokens with a JOSE library, for a vendor that has no token service: copy it, or leave it. */
@NullMarked
package io.qlikoem.examples.jwt;

import org.jspecify.annotations.NullMarked;
