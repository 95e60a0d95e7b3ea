/** Who has which version of which app: the memory of all distributions. */
@NullMarked
package io.qlikoem.distribution.ledger;

import org.jspecify.annotations.NullMarked;
