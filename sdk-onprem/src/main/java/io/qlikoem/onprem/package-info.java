/** The Qlik Sense Repository Service (QRS) of a client-managed site. */
@NullMarked
package io.qlikoem.onprem;

import org.jspecify.annotations.NullMarked;
