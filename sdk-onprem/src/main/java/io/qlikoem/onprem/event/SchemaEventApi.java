package io.qlikoem.onprem.event;

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
 * Schedules of tasks. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface SchemaEventApi {
    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/schemaevent/full")
    List<SchemaEvent> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/schemaevent/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The schedule of this id, if there is one. */
    @GET("qrs/schemaevent/{id}")
    Optional<SchemaEvent> get(@Path("id") String id);

    /** Makes a schedule. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/schemaevent")
    SchemaEvent create(@Body SchemaEvent request);

    /**
     * Writes the whole schedule; build on what was read. When it was changed meanwhile, this throws
     * {@link io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/schemaevent/{id}")
    SchemaEvent update(@Path("id") String id, @Body SchemaEvent changed);

    /** Deletes a schedule for good. */
    @DELETE("qrs/schemaevent/{id}")
    Void delete(@Path("id") String id);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/schemaevent/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<SchemaEvent> all(@Nullable QrsFilter filter) {
        return CompleteList.of("SchemaEvent", event -> event.id().orElse(""), this::full, this::count, this::table)
                .read(filter);
    }
}
