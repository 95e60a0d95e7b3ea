package io.qlikoem.sandbox.internal.wire;

/** Is told of each request once it has been answered or cut. */
@FunctionalInterface
public interface Recorder {

    /** Status of a request whose connection was closed without an answer. */
    int NO_ANSWER = 0;

    void record(String place, String method, String target, int status, long bytesReceived);
}
