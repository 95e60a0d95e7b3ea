package io.qlikoem.error;

import org.jspecify.annotations.Nullable;

/**
 * The caller's set-up is wrong, and that was found before any call left. The message reads {@code where: problem;
 * remedy} on one line and never quotes a secret or the content of a key file.
 */
public final class QlikConfigurationException extends QlikException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String problem;
    private final String remedy;

    /**
     * @param where the file, option or URL that is wrong
     * @param problem what is wrong with it
     * @param remedy what the caller should do
     */
    public QlikConfigurationException(String where, String problem, String remedy) {
        this(where, problem, remedy, null);
    }

    /** As above, with the failure that revealed it; the cause's own message must be free of secrets. */
    public QlikConfigurationException(String where, String problem, String remedy, @Nullable Throwable cause) {
        super(where + ": " + problem + "; " + remedy, cause);
        this.where = where;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The file, option or URL that is wrong. */
    public String where() {
        return where;
    }

    /** What is wrong with it. */
    public String problem() {
        return problem;
    }

    /** What the caller should do. */
    public String remedy() {
        return remedy;
    }
}
