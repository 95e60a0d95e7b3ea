/** Where app files are kept by the hash of their content, for a way back and for other machines. */
@NullMarked
package io.qlikoem.distribution.content;

import org.jspecify.annotations.NullMarked;
