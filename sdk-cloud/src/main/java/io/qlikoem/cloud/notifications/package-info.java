/** Messages to a tenant's users. Start at {@link io.qlikoem.cloud.notifications.NotificationsApi}. */
@NullMarked
package io.qlikoem.cloud.notifications;

import org.jspecify.annotations.NullMarked;
