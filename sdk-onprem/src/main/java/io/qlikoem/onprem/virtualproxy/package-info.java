/**
 * Virtual proxies of a site: how users and programs come in. Start at {@link
 * io.qlikoem.onprem.virtualproxy.VirtualProxyApi}.
 */
@NullMarked
package io.qlikoem.onprem.virtualproxy;

import org.jspecify.annotations.NullMarked;
