/**
 * Web pages that may embed one Qlik Cloud tenant. Start at {@link
 * io.qlikoem.cloud.webintegrations.WebIntegrationsApi}.
 */
@NullMarked
package io.qlikoem.cloud.webintegrations;

import org.jspecify.annotations.NullMarked;
