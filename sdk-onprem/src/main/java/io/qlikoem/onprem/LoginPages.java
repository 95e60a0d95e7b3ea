package io.qlikoem.onprem;

import io.qlikoem.error.QlikTransportException;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Tells the pages that proxies send to people from answers of the site. The repository itself never redirects and never
 * answers a success with HTML.
 */
final class LoginPages implements Interceptor {
    private static final MediaType TEXT = MediaType.get("text/plain; charset=utf-8");

    private final String peer;

    LoginPages(String peer) {
        this.peer = peer;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response response = chain.proceed(request);
        String location = response.header("Location");
        if (response.code() >= 300 && response.code() < 400 && location != null) {
            return refused(response, response.request().url().resolve(location));
        }
        if (response.isSuccessful() && isHtml(response)) {
            response.close();
            String problem = "an HTML page with HTTP " + response.code()
                    + "; is there a login or proxy page on the way, or is the virtual proxy's prefix wrong?";
            throw QlikTransportException.unreadable(
                    request.method(), path(request.url()), peer, problem, new IOException(problem));
        }
        return response;
    }

    /** A redirect to the login is how a proxy says 401, and is treated like one: the session is renewed once. */
    private static Response refused(Response redirect, @Nullable HttpUrl target) {
        redirect.close();
        String where = target == null ? "another page" : target.host() + target.encodedPath();
        String text = "the proxy sent the call to " + where + " (HTTP " + redirect.code()
                + ") instead of the repository; does the virtual proxy accept this token?";
        return redirect.newBuilder()
                .code(401)
                .message("Redirected to a login page")
                .removeHeader("Location")
                .header("Content-Type", TEXT.toString())
                .body(ResponseBody.create(text, TEXT))
                .build();
    }

    private static boolean isHtml(Response response) {
        MediaType type = response.body().contentType();
        return type != null && type.subtype().contains("html");
    }

    private static String path(HttpUrl url) {
        return url.encodedPath().substring(1);
    }
}
