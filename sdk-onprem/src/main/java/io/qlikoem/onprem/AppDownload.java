package io.qlikoem.onprem;

import io.qlikoem.distribution.port.AppExport;
import java.io.InputStream;
import java.util.OptionalLong;
import okhttp3.Response;

/** An exported app on its way; OkHttp ends the stream with an exception when fewer bytes come than were announced. */
final class AppDownload implements AppExport {
    private final Response response;

    AppDownload(Response response) {
        this.response = response;
    }

    @Override
    public InputStream body() {
        return response.body().byteStream();
    }

    @Override
    public OptionalLong announcedBytes() {
        long length = response.body().contentLength();
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /** Ends the transfer, finished or not: the connection of one that is not is given up. */
    @Override
    public void close() {
        response.close();
    }
}
