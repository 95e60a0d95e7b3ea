/** The distribution facade: plan, run and the ports that the clients implement. Start at {@link io.qlikoem.distribution.Distributor}. */
@NullMarked
package io.qlikoem.distribution;

import org.jspecify.annotations.NullMarked;
