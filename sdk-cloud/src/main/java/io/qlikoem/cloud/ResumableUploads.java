package io.qlikoem.cloud;

import io.qlikoem.cloud.tempcontents.TempContentsApi;
import io.qlikoem.cloud.tempcontents.UploadMetadata;
import io.qlikoem.error.ConflictException;
import io.qlikoem.error.NotFoundException;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikTransportException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/**
 * Uploads in parts (tus 1.0.0). An upload's address is its path on the tenant's host, so that what the ledger keeps can
 * lead nowhere else.
 */
final class ResumableUploads {
    private static final int GONE = 410;
    private static final int LOCKED = 423;
    private static final String FILES = "api/v1/temp-contents/files";

    private final String peer;
    private final HttpUrl host;
    private final TempContentsApi api;

    ResumableUploads(String peer, URI host, TempContentsApi api) {
        this.peer = peer;
        this.host = HttpUrl.get(host);
        this.api = api;
    }

    String begin(String fileName, long bytes, Duration timeToLive) {
        Response<Void> created = api.create(bytes, UploadMetadata.of(fileName, timeToLive));
        String location = created.headers().get("Location");
        HttpUrl files = host.resolve(FILES);
        HttpUrl address = location == null ? null : onOwnHost(files, location);
        if (address == null || address.equals(files)) {
            throw unusable("POST", "its Location is not an upload on the tenant's host");
        }
        return address.encodedPath() + (address.encodedQuery() == null ? "" : "?" + address.encodedQuery());
    }

    /** The id that the import wants. */
    String fileId(String upload) {
        return lastSegment(address(upload));
    }

    OptionalLong bytes(String upload) {
        try {
            Response<Void> answer = api.offset(address(upload));
            return OptionalLong.of(
                    offset(answer).orElseThrow(() -> unusable("HEAD", "without an Upload-Offset that is a number")));
        } catch (QlikApiException e) {
            return emptyIfGone(e);
        }
    }

    OptionalLong send(String upload, ContentPart part) {
        HttpUrl address = address(upload);
        try {
            Response<Void> answer = api.append(address, part.offset(), part);
            return OptionalLong.of(offset(answer).orElse(part.offset() + part.contentLength()));
        } catch (ConflictException otherOffset) {
            return bytes(upload);
        } catch (QlikApiException e) {
            return e.status() == LOCKED ? bytesUnlessLocked(upload, part.offset()) : emptyIfGone(e);
        }
    }

    /** While an earlier part is still being written nothing has been gained: the caller pauses and sends again. */
    private OptionalLong bytesUnlessLocked(String upload, long offset) {
        try {
            return bytes(upload);
        } catch (QlikApiException e) {
            if (e.status() == LOCKED) {
                return OptionalLong.of(offset);
            }
            throw e;
        }
    }

    private static OptionalLong emptyIfGone(QlikApiException e) {
        if (e instanceof NotFoundException || e.status() == GONE) {
            return OptionalLong.empty();
        }
        throw e;
    }

    private static OptionalLong offset(Response<Void> answer) {
        String header = answer.headers().get("Upload-Offset");
        return header != null && header.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(header))
                : OptionalLong.empty();
    }

    private HttpUrl address(String upload) {
        HttpUrl address = onOwnHost(host, upload);
        if (address == null) {
            throw new IllegalArgumentException("upload must be an address on " + host.host() + " but was another");
        }
        return address;
    }

    private @Nullable HttpUrl onOwnHost(@Nullable HttpUrl base, String location) {
        // Seen on simple uploads: the path as the service behind the gateway knows it, without /api.
        String corrected = location.startsWith("/v1/") ? "/api" + location : location;
        HttpUrl address = base == null ? null : base.resolve(corrected);
        boolean own = address != null
                && address.scheme().equals(host.scheme())
                && address.host().equals(host.host())
                && address.port() == host.port();
        return own ? address : null;
    }

    private static String lastSegment(HttpUrl address) {
        List<String> segments = address.pathSegments();
        return segments.get(segments.size() - 1);
    }

    private QlikTransportException unusable(String method, String problem) {
        return QlikTransportException.unreadable(
                method, "temp-contents/files", peer, problem, new IOException(problem));
    }
}
