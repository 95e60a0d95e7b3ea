/**
 * Identity providers of one Qlik Cloud tenant. Start at {@link
 * io.qlikoem.cloud.identityproviders.IdentityProvidersApi}.
 */
@NullMarked
package io.qlikoem.cloud.identityproviders;

import org.jspecify.annotations.NullMarked;
