package io.qlikoem.onprem;

/** What a virtual proxy wants to be shown. Thread-safe. */
@FunctionalInterface
interface ProxyLogin {
    /** Something fresh to open a session with; may block. */
    ProxyPass pass();
}
