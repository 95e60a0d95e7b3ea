/** Streams of a site. Start at {@link io.qlikoem.onprem.stream.StreamApi}. */
@NullMarked
package io.qlikoem.onprem.stream;

import org.jspecify.annotations.NullMarked;
