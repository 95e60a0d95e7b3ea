package io.qlikoem.distribution.port;

/**
 * How a run of a task ended.
 *
 * @param task the task's name
 * @param succeeded whether the app was reloaded
 * @param description how it ended in words; for a failure with the last lines of the script log where the site has one
 */
public record TaskEnd(String task, boolean succeeded, String description) {}
