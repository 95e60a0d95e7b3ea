package io.qlikoem.onprem.task;

/** What the site allows every kind of task. */
final class TaskLimits {
    private static final int LONGEST_NAME = 500;
    private static final int MOST_RETRIES = 20;

    private TaskLimits() {}

    static void check(String name, int taskSessionTimeout, int maxRetries) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name must have 1 to 500 characters but has " + name.length());
        }
        if (taskSessionTimeout < 1) {
            throw new IllegalArgumentException(
                    "taskSessionTimeout must be at least 1 minute but was " + taskSessionTimeout);
        }
        if (maxRetries < 0 || maxRetries > MOST_RETRIES) {
            throw new IllegalArgumentException("maxRetries must be 0 to 20 but was " + maxRetries);
        }
    }
}
