/** Nodes of a site and the services that run on them. Start at {@link io.qlikoem.onprem.node.ServerNodeApi}. */
@NullMarked
package io.qlikoem.onprem.node;

import org.jspecify.annotations.NullMarked;
