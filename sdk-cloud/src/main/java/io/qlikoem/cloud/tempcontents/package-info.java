/** Files on their way into a Qlik Cloud tenant or out of it. Start at {@link io.qlikoem.cloud.tempcontents.TempContentsApi}. */
@NullMarked
package io.qlikoem.cloud.tempcontents;

import org.jspecify.annotations.NullMarked;
