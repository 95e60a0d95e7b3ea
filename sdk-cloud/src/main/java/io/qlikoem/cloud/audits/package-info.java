/** What happened in one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.audits.AuditsApi}. */
@NullMarked
package io.qlikoem.cloud.audits;

import org.jspecify.annotations.NullMarked;
