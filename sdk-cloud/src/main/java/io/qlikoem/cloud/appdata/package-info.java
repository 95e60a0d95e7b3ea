/** What a tenant's apps hold and how their reloads went. Start at {@link io.qlikoem.cloud.appdata.AppDataApi}. */
@NullMarked
package io.qlikoem.cloud.appdata;

import org.jspecify.annotations.NullMarked;
