/** Custom properties of a site. Start at {@link io.qlikoem.onprem.customproperty.CustomPropertyApi}. */
@NullMarked
package io.qlikoem.onprem.customproperty;

import org.jspecify.annotations.NullMarked;
