/**
 * Sets of entities that are read, changed and deleted together. Start at {@link
 * io.qlikoem.onprem.selection.SelectionApi}.
 */
@NullMarked
package io.qlikoem.onprem.selection;

import org.jspecify.annotations.NullMarked;
