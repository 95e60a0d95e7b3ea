/** Holds typed calls, their requests and their models against the vendor's API definitions. */
@NullMarked
package io.qlikoem.contract;

import org.jspecify.annotations.NullMarked;
