package io.qlikoem.sandbox.internal.wire;

import java.io.IOException;

/** Answers requests. A {@link Refusal} is an answer too; an {@link IOException} closes the connection. */
@FunctionalInterface
public interface Endpoint {

    Reply answer(Call call) throws IOException;
}
