/**
 * Origins that one Qlik Cloud tenant may load from or be embedded in. Start at {@link
 * io.qlikoem.cloud.csporigins.CspOriginsApi}.
 */
@NullMarked
package io.qlikoem.cloud.csporigins;

import org.jspecify.annotations.NullMarked;
