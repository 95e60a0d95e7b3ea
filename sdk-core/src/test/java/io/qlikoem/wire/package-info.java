/** Models and an interface as a client module would declare them: in a package that the foundation does not know. */
@NullMarked
package io.qlikoem.wire;

import org.jspecify.annotations.NullMarked;
