package io.qlikoem.examples.docs;

import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.Authentication;
import io.qlikoem.http.HttpTransport;
import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateBudget;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.RawAnswer;
import io.qlikoem.http.Repeatable;
import io.qlikoem.http.TlsSettings;
import io.qlikoem.http.TokenSource;
import io.qlikoem.json.RawJson;
import io.qlikoem.paging.Page;
import io.qlikoem.paging.Pages;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** The code of docs/clients.md: compiled, so that it stays right. */
abstract class CallsGuide {
    abstract void show(RawJson space);

    abstract void checkpoint(Page<RawJson> page);

    @SuppressWarnings("UnusedMethod") // the interface shows more than the loop below needs
    void connect(TokenSource tokens, RateBudget budget, String clientId, HttpTransport transport) {
        interface SpacesApi {
            @RateTier(1000) // what it costs: requests a minute
            @GET("api/v1/spaces")
            Pages<RawJson> list(@Query("limit") int pageSize);

            @RateTier(100)
            @Repeatable // this POST may be sent twice
            @POST("api/v1/spaces/lookup")
            Optional<RawJson> lookUp(@Body RawJson query);

            @LongCall // may take long: the long limits hold
            @Streaming
            @GET("api/v1/spaces/export")
            ResponseBody export();
        }

        ApiConnection connection = ApiConnection.builder(URI.create("https://acme.eu.qlikcloud.com"), "tenant acme")
                .authentication(Authentication.bearer(tokens))
                .rateBudget(budget, clientId)
                .transport(transport)
                .build();
        SpacesApi spaces = connection.create(SpacesApi.class);

        for (RawJson space : spaces.list(100)) { // pages are fetched as the loop reaches them
            show(space);
        }
        List<RawJson> ten = spaces.list(100).stream().limit(10).toList(); // one request
        spaces.list(100).pages().forEach(page -> checkpoint(page));

        ten.forEach(this::show);
    }

    TlsSettings tls() {
        TlsSettings tls = TlsSettings.builder()
                .trust(Path.of("root.pem")) // besides the JVM's; trustNothingElse()
                .clientCertificate(Path.of("client.pem"), Path.of("client_key.pem")) // or clientKeyStore(pfx, password)
                .expectedHostName("sense01") // the name in the certificate
                .http1Only()
                .build();
        return tls;
    }

    RawAnswer raw(ApiConnection connection) {
        RawAnswer answer = connection
                .raw()
                .call("POST", "api/v1/reloads")
                .json("{\"appId\":\"...\"}")
                .rateTier(50)
                .send();
        return answer;
    }
}
