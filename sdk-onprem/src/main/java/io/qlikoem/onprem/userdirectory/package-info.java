/** Where the users of a site come from. Start at {@link io.qlikoem.onprem.userdirectory.UserDirectoryApi}. */
@NullMarked
package io.qlikoem.onprem.userdirectory;

import org.jspecify.annotations.NullMarked;
