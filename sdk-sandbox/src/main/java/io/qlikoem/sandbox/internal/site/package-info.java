/** The client-managed site: repository, certificate door and proxy door. */
@NullMarked
package io.qlikoem.sandbox.internal.site;

import org.jspecify.annotations.NullMarked;
