/** Notes in one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.notes.NotesApi}. */
@NullMarked
package io.qlikoem.cloud.notes;

import org.jspecify.annotations.NullMarked;
