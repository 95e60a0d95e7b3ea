/** What the SDK throws on purpose: one tree under {@link io.qlikoem.error.QlikException}. */
@NullMarked
package io.qlikoem.error;

import org.jspecify.annotations.NullMarked;
