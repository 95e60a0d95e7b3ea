package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.content.Blob;
import io.qlikoem.sandbox.internal.content.Incoming;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Temporary contents in one go, and reading them back. */
final class TempContentCalls {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private final Tenant tenant;

    TempContentCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("POST", "api/v1/temp-contents", new CloudOperation(Tier.TWO, this::create));
        routes.add(
                "GET",
                "api/v1/temp-contents/{id}/details",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> Reply.json(
                                200,
                                TempContents.find(tenant, variables.getOrDefault("id", ""))
                                        .details())));
        routes.add("GET", "api/v1/temp-contents/{id}", new CloudOperation(Tier.ONE, this::read));
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        String fileName = call.query().value("filename", "");
        if (fileName.isEmpty()) {
            throw CloudErrors.badRequest("filename is required");
        }
        Duration timeToLive = TempContents.timeToLive(call.query().value("ttl"));
        TempContents.sweep(tenant);
        Blob content = receive(tenant, call);
        Upload upload = new Upload(fileName, timeToLive, -1, user, null, Times.now(tenant.clock));
        upload.content = content;
        tenant.uploads.put(upload.id, upload);
        // Recorded answers lack the /api in front; only the id at the end is of use.
        return Reply.empty(201).header("Location", "/v1/temp-contents/" + upload.id);
    }

    /** Stores a body that comes in one go. */
    static Blob receive(Tenant tenant, Call call) throws IOException {
        Incoming incoming = tenant.blobs.receive();
        boolean kept = false;
        try {
            incoming.append(call.body(), Long.MAX_VALUE);
            Blob blob = tenant.blobs.keep(incoming);
            kept = true;
            return blob;
        } finally {
            if (!kept) {
                tenant.blobs.discard(incoming);
            }
        }
    }

    private Reply read(Call call, CloudUser user, Map<String, String> variables) {
        Upload upload = TempContents.find(tenant, variables.getOrDefault("id", ""));
        Blob content = upload.content;
        if (content == null) {
            return Reply.empty(204);
        }
        String disposition = call.query().value("inline") == null ? "attachment" : "inline";
        String range = call.header("Range");
        if (range == null) {
            return body(200, content, 0, content.size())
                    .header("Content-Disposition", disposition + "; filename=\"" + upload.fileName + "\"");
        }
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) >= content.size()) {
            throw CloudErrors.refuse(416, "Range Not Satisfiable");
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty()
                ? content.size() - 1
                : Math.min(content.size() - 1, Long.parseLong(matcher.group(2)));
        return body(206, content, first, last - first + 1)
                .header("Content-Range", "bytes " + first + "-" + last + "/" + content.size());
    }

    private static Reply body(int status, Blob content, long first, long length) {
        return Reply.stream(status, "application/octet-stream", length, out -> {
            try (InputStream in = content.open()) {
                in.skipNBytes(first);
                byte[] buffer = new byte[1 << 16];
                for (long left = length; left > 0; ) {
                    int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                    if (read < 0) {
                        throw new java.io.EOFException("stored content is too short");
                    }
                    out.write(buffer, 0, read);
                    left -= read;
                }
            }
        });
    }
}
