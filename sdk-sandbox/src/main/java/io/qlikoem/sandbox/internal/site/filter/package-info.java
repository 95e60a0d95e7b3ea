/** The repository's filter language, read and applied to entities. */
@NullMarked
package io.qlikoem.sandbox.internal.site.filter;

import org.jspecify.annotations.NullMarked;
