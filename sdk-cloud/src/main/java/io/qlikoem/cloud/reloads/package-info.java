/** Reloads of apps in a Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.reloads.ReloadsApi}. */
@NullMarked
package io.qlikoem.cloud.reloads;

import org.jspecify.annotations.NullMarked;
