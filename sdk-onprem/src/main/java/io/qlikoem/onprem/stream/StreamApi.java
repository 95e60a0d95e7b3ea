package io.qlikoem.onprem.stream;

import io.qlikoem.http.Repeatable;
import io.qlikoem.onprem.query.CompleteList;
import io.qlikoem.onprem.query.Count;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.Table;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Streams of a site. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface StreamApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/stream")
    List<StreamCondensed> list(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/stream/full")
    List<Stream> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/stream/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The stream of this id, if there is one. */
    @GET("qrs/stream/{id}")
    Optional<Stream> get(@Path("id") String id);

    /** Makes a stream. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/stream")
    Stream create(@Body NewStream request);

    /**
     * Writes the whole stream; build on what was read. When it was changed meanwhile, this throws
     * {@link io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/stream/{id}")
    Stream update(@Path("id") String id, @Body Stream changed);

    /** Deletes a stream for good. */
    @DELETE("qrs/stream/{id}")
    Void delete(@Path("id") String id);

    /** Makes several streams in one call. Not repeatable. */
    @POST("qrs/stream/many")
    List<Stream> createMany(@Body List<NewStream> requests);

    /** What the caller might do with such a stream: {@code read}, {@code update} ... Writes nothing. */
    @Repeatable
    @POST("qrs/stream/previewprivileges")
    List<String> previewPrivileges(@Body Stream entity);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/stream/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<Stream> all(@Nullable QrsFilter filter) {
        return CompleteList.of("Stream", Stream::id, this::full, this::count, this::table)
                .read(filter);
    }
}
