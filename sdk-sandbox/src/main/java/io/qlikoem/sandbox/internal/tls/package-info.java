/** Certificate authorities and certificates that the sandbox makes for itself. */
@NullMarked
package io.qlikoem.sandbox.internal.tls;

import org.jspecify.annotations.NullMarked;
