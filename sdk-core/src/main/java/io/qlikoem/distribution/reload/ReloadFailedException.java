package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.port.TaskEnd;
import io.qlikoem.error.QlikException;

/** A reload task of the site failed, so that nothing was distributed. The message has the end of the script's log. */
public class ReloadFailedException extends QlikException {
    private static final long serialVersionUID = 1L;

    private final String task;

    /** Only for this library. */
    public ReloadFailedException(TaskEnd end) {
        super("task '" + end.task() + "' failed, so nothing was distributed: " + end.description(), null);
        this.task = end.task();
    }

    /** The task's name. */
    public String task() {
        return task;
    }
}
