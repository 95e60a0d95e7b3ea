/** Spaces of one Qlik Cloud tenant and who may do what in them. Start at {@link io.qlikoem.cloud.spaces.SpacesApi}. */
@NullMarked
package io.qlikoem.cloud.spaces;

import org.jspecify.annotations.NullMarked;
