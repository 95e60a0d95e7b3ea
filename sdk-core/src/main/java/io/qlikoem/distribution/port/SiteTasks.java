package io.qlikoem.distribution.port;

/** Runs the tasks of a site. Thread-safe. */
public interface SiteTasks {
    /**
     * Starts a task and waits until it has really ended, with all the attempts that the task has.
     *
     * @param task its id or its name
     * @return how it ended
     * @throws io.qlikoem.error.QlikException when the site did not start it, cannot be asked, or the task goes on for too long
     */
    TaskEnd run(String task);
}
