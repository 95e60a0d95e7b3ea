/** App content: made, streamed, hashed and kept on disk, never whole in memory. */
@NullMarked
package io.qlikoem.sandbox.internal.content;

import org.jspecify.annotations.NullMarked;
