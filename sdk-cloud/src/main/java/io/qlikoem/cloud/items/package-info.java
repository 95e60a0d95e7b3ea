/** The catalogue of what lies in a Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.items.ItemsApi}. */
@NullMarked
package io.qlikoem.cloud.items;

import org.jspecify.annotations.NullMarked;
