package io.qlikoem.cloud.sessions;

import io.qlikoem.http.RateTier;
import retrofit2.Response;
import retrofit2.http.GET;

/**
 * The token that calls of a session carry besides its cookies. Thread-safe; every method blocks.
 *
 * @see <a href="https://qlik.dev/apis/rest/csrf-token/">Qlik Cloud: CSRF token</a>
 */
public interface CsrfTokensApi {
    /** The header that the token comes in and is sent in. */
    String HEADER = "qlik-csrf-token";

    /** The session's token, in {@value #HEADER}. 400 {@code CSRF-TOKEN-4}: a bearer token needs none. */
    @RateTier(1000)
    @GET("api/v1/csrf-token")
    Response<Void> token();
}
