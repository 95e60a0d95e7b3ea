package io.qlikoem.http;

import java.io.IOException;

/** Carries an unchecked exception through OkHttp, which would kill an asynchronous call's thread with it. */
final class CarriedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException carried;

    CarriedException(RuntimeException carried) {
        super(carried);
        this.carried = carried;
    }

    RuntimeException carried() {
        return carried;
    }
}
