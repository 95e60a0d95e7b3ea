/** API keys of one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.apikeys.ApiKeysApi}. */
@NullMarked
package io.qlikoem.cloud.apikeys;

import org.jspecify.annotations.NullMarked;
