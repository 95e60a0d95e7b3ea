/** Data files of a tenant. Start at {@link io.qlikoem.cloud.datafiles.DataFilesApi}. */
@NullMarked
package io.qlikoem.cloud.datafiles;

import org.jspecify.annotations.NullMarked;
