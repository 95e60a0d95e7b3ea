package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.io.IOException;
import java.util.Map;

/** An operation with the tier it is counted in. */
record CloudOperation(Tier tier, Handler handler) {

    /** Does the work for an authenticated caller. */
    @FunctionalInterface
    interface Handler {
        Reply answer(Call call, CloudUser user, Map<String, String> variables) throws IOException;
    }
}
