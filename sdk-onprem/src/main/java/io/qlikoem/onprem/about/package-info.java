/** What a site says about itself. */
@NullMarked
package io.qlikoem.onprem.about;

import org.jspecify.annotations.NullMarked;
