package io.qlikoem.cloud.notes;

import io.qlikoem.http.RateTier;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;

/**
 * Whether there are notes in one tenant. The vendor announces the end of these calls. Thread-safe. Every method
 * blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/notes/">Qlik Cloud: reference</a>
 */
public interface NotesApi {
    /** Whether there are notes. */
    @RateTier(1000)
    @GET("api/v1/notes/settings")
    NotesSettings settings();

    /** Switches notes on or off. */
    @RateTier(100)
    @PUT("api/v1/notes/settings")
    NotesToggled setSettings(@Body NotesToggle toggle);
}
