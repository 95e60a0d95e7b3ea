/** Webhooks of a Qlik Cloud tenant: events that it sends to your backend. Start at {@link io.qlikoem.cloud.webhooks.WebhooksApi}. */
@NullMarked
package io.qlikoem.cloud.webhooks;

import org.jspecify.annotations.NullMarked;
