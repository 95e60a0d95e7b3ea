package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.io.IOException;
import java.util.Map;

/** One operation of the repository. */
@FunctionalInterface
interface QrsOperation {

    Reply answer(Call call, SiteUser user, Map<String, String> variables) throws IOException;
}
