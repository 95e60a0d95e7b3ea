/**
 * Addresses that one Qlik Cloud tenant may be reached from. Start at {@link
 * io.qlikoem.cloud.ippolicies.IpPoliciesApi}.
 */
@NullMarked
package io.qlikoem.cloud.ippolicies;

import org.jspecify.annotations.NullMarked;
