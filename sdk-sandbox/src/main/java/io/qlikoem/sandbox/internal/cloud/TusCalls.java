package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.content.Incoming;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Refusal;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Temporary contents in pieces: tus 1.0.0 with its core and creation, nothing else. */
final class TusCalls {

    private static final String VERSION = "1.0.0";

    private final Tenant tenant;

    TusCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("POST", "api/v1/temp-contents/files", new CloudOperation(Tier.UPLOAD, this::create));
        routes.add("PATCH", "api/v1/temp-contents/files/{id}", new CloudOperation(Tier.UPLOAD, this::append));
        routes.add("HEAD", "api/v1/temp-contents/files/{id}", new CloudOperation(Tier.NONE, this::state));
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        checkVersion(call);
        long length = number(call, "Upload-Length");
        Map<String, String> metadata = metadata(call.header("Upload-Metadata"));
        Duration timeToLive = TempContents.timeToLive(metadata.get("ttl"));
        TempContents.sweep(tenant);
        Upload upload = new Upload(
                metadata.getOrDefault("filename", "unnamed"),
                timeToLive,
                length,
                user,
                tenant.blobs.receive(),
                Times.now(tenant.clock));
        finishWhenWhole(upload);
        tenant.uploads.put(upload.id, upload);
        return reply(201).header("Location", "/api/v1/temp-contents/files/" + upload.id);
    }

    private Reply append(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        checkVersion(call);
        String type = call.header("Content-Type");
        if (type == null || !type.startsWith("application/offset+octet-stream")) {
            throw CloudErrors.refuse(415, "Unsupported Media Type");
        }
        Upload upload = find(variables);
        long offset = number(call, "Upload-Offset");
        if (!upload.writing.tryLock()) {
            throw locked();
        }
        try {
            if (offset != upload.offset()) {
                throw CloudErrors.refuse(
                        409, "HTTP-409", "Conflict", "the upload stands at " + upload.offset() + ", not at " + offset);
            }
            Incoming incoming = upload.incoming;
            if (incoming != null && !incoming.append(call.body(), upload.announced - offset)) {
                throw CloudErrors.refuse(413, "Payload Too Large");
            }
            finishWhenWhole(upload);
            return reply(204).header("Upload-Offset", String.valueOf(upload.offset()));
        } finally {
            upload.writing.unlock();
        }
    }

    private Reply state(Call call, CloudUser user, Map<String, String> variables) {
        checkVersion(call);
        Upload upload = find(variables);
        if (upload.writing.isLocked()) {
            throw locked();
        }
        return reply(200)
                .header("Upload-Offset", String.valueOf(upload.offset()))
                .header("Upload-Length", String.valueOf(upload.announced));
    }

    private void finishWhenWhole(Upload upload) throws IOException {
        Incoming incoming = upload.incoming;
        if (incoming != null && incoming.size() == upload.announced) {
            upload.content = tenant.blobs.keep(incoming);
            upload.incoming = null;
        }
    }

    private Upload find(Map<String, String> variables) {
        Upload upload = TempContents.find(tenant, variables.getOrDefault("id", ""));
        if (upload.announced < 0) {
            throw CloudErrors.notFound("no resumable upload");
        }
        return upload;
    }

    private static Refusal locked() {
        return CloudErrors.refuse(423, "HTTP-423", "Locked", "another request still writes to this upload");
    }

    private static void checkVersion(Call call) {
        if (!VERSION.equals(call.header("Tus-Resumable"))) {
            Refusal refusal = CloudErrors.refuse(412, "Precondition Failed");
            refusal.reply().header("Tus-Version", VERSION);
            throw refusal;
        }
    }

    private static Reply reply(int status) {
        return Reply.empty(status).header("Tus-Resumable", VERSION);
    }

    private static long number(Call call, String header) {
        String text = call.header(header);
        try {
            long number = Long.parseLong(String.valueOf(text));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw CloudErrors.badRequest(header + " is invalid: " + text);
    }

    private static Map<String, String> metadata(@Nullable String header) {
        Map<String, String> metadata = new HashMap<>();
        if (header != null) {
            for (String pair : header.split(",", -1)) {
                String[] keyAndValue = pair.trim().split(" ", 2);
                try {
                    metadata.put(
                            keyAndValue[0],
                            keyAndValue.length < 2
                                    ? ""
                                    : new String(
                                            Base64.getDecoder().decode(keyAndValue[1].trim()), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    throw CloudErrors.badRequest("Upload-Metadata is invalid");
                }
            }
        }
        return metadata;
    }
}
