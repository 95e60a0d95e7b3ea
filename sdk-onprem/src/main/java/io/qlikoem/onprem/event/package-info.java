/** What starts tasks: the clock ({@link io.qlikoem.onprem.event.SchemaEvent}) or other tasks' ends. */
@NullMarked
package io.qlikoem.onprem.event;

import org.jspecify.annotations.NullMarked;
