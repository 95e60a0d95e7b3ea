/** Themes of a tenant. Start at {@link io.qlikoem.cloud.themes.ThemesApi}. */
@NullMarked
package io.qlikoem.cloud.themes;

import org.jspecify.annotations.NullMarked;
