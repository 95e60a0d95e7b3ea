package io.qlikoem.cloud.sessions;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.RawJson;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.Header;
import retrofit2.http.POST;

/**
 * Opens sessions with JWTs that you sign, where the tenant has an identity provider for them. The connection must send the
 * JWT as its bearer token; {@link io.qlikoem.cloud.TenantOptions#jwtSession} does all of that. Thread-safe; every method
 * blocks.
 *
 * @see <a href="https://qlik.dev/authenticate/jwt/implement-jwt-authorization/">Qlik Cloud: JWT</a>
 */
public interface JwtSessionsApi {
    /**
     * Opens a session; its cookies are in {@code Set-Cookie}. The first one makes the user, and the groups that the JWT
     * names where the tenant says so. 401: the JWT is not signed by the tenant's provider, too old, or used before.
     *
     * <p>Repeatable: each attempt asks for a JWT anew, and a session that got lost ends by itself.
     *
     * @param webIntegrationId what a browser needs; {@code null} from a server
     */
    @RateTier(100)
    @Repeatable
    @POST("login/jwt-session")
    Response<RawJson> open(@Header("qlik-web-integration-id") @Nullable String webIntegrationId);
}
