package io.qlikoem.examples.config;

/** The configuration cannot be used. The message is one line for the user: where, what, what to do. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message as the user is to see it. */
    public ConfigException(String message) {
        super(message);
    }
}
