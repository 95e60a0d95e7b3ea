/** The line of text that all users of a tenant see. Start at {@link io.qlikoem.cloud.banners.BannersApi}. */
@NullMarked
package io.qlikoem.cloud.banners;

import org.jspecify.annotations.NullMarked;
