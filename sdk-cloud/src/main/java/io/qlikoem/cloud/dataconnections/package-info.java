/** Connections to data, and their credentials. Start at {@link io.qlikoem.cloud.dataconnections.DataConnectionsApi}. */
@NullMarked
package io.qlikoem.cloud.dataconnections;

import org.jspecify.annotations.NullMarked;
