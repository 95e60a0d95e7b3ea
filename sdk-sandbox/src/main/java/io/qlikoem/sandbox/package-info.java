/** A client-managed site and cloud tenants on loopback, for tests and rehearsals. */
@NullMarked
package io.qlikoem.sandbox;

import org.jspecify.annotations.NullMarked;
