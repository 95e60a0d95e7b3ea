/** Extensions of a tenant. Start at {@link io.qlikoem.cloud.extensions.ExtensionsApi}. */
@NullMarked
package io.qlikoem.cloud.extensions;

import org.jspecify.annotations.NullMarked;
