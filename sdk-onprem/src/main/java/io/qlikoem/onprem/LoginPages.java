package io.qlikoem.onprem;

import io.qlikoem.error.QlikTransportException;
import java.io.IOException;
import java.util.regex.Pattern;
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
    private static final Pattern GET_FIRST = Pattern.compile(
            "authentication\\s+request\\s+must\\b.{0,40}\\bGET\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final long PAGE_LIMIT = 64 * 1024;

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
        if (response.code() == 403 && GET_FIRST.matcher(beginning(response)).find()) {
            return sessionless(response);
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

    /**
     * The session has ended and a call that is no GET cannot open one; the repository saw nothing of it. A 401 has the
     * session opened and the call sent once more.
     */
    private static Response sessionless(Response forbidden) {
        return forbidden.newBuilder().code(401).message("No session").build();
    }

    private static String beginning(Response response) throws IOException {
        return response.peekBody(PAGE_LIMIT).string();
    }

    private static boolean isHtml(Response response) {
        MediaType type = response.body().contentType();
        return type != null && type.subtype().contains("html");
    }

    private static String path(HttpUrl url) {
        return url.encodedPath().substring(1);
    }
}
