package io.qlikoem.onprem.about;

import io.qlikoem.http.LongCall;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The site itself. Thread-safe; errors are those of {@link io.qlikoem.error.QlikException}. */
public interface AboutApi {
    /** Version and kind of the answering node; a cheap way to see whether site, certificates and user fit together. */
    @GET("qrs/about")
    About about();

    /**
     * The calls that the site knows, as texts.
     *
     * @param extended with parameters
     * @param method only this one: {@code GET}
     * @param format of a line
     */
    @GET("qrs/about/api/description")
    List<String> description(
            @Query("extended") boolean extended,
            @Query("method") @Nullable String method,
            @Query("format") @Nullable String format);

    /** The enums that the site knows, by name. */
    @GET("qrs/about/api/enums")
    Map<String, EnumDescription> enums();

    /** Which entities refer to which: {@code App.stream > Stream}. */
    @GET("qrs/about/api/relations")
    List<String> relations();

    /**
     * An entity as the site would begin it.
     *
     * @param type as in a path: {@code app}, {@code app/object}
     * @param listEntries whether lists hold one entry as a sample
     */
    @GET("qrs/about/api/default/{type}")
    RawJson defaults(@Path(value = "type", encoded = true) String type, @Query("listentries") boolean listEntries);

    /** Names of the interface descriptions that the site has: {@code main}. */
    @GET("qrs/about/openapi")
    List<String> openApiNames();

    /** One of them, whole. */
    @LongCall
    @GET("qrs/about/openapi/{interfacename}")
    RawJson openApi(@Path("interfacename") String name);
}
