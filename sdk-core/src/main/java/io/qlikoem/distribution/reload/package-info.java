/**
 * The site's reloads drive distributions. Start at {@link io.qlikoem.distribution.Distributor#atEachReload}; who only wants to
 * know what was reloaded uses {@link io.qlikoem.distribution.reload.ReloadWatcher}.
 */
@NullMarked
package io.qlikoem.distribution.reload;

import org.jspecify.annotations.NullMarked;
