/**
 * The deliveries of a plan on several machines: each a task of db-scheduler on the vendor's PostgreSQL. Start at {@link
 * io.qlikoem.cluster.DistributionCluster}.
 */
@NullMarked
package io.qlikoem.cluster;

import org.jspecify.annotations.NullMarked;
