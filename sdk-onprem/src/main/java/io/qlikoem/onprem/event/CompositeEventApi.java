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
 * What starts tasks after other tasks. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface CompositeEventApi {
    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/compositeevent/full")
    List<CompositeEvent> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/compositeevent/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The event of this id, if there is one. */
    @GET("qrs/compositeevent/{id}")
    Optional<CompositeEvent> get(@Path("id") String id);

    /** Makes an event. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/compositeevent")
    CompositeEvent create(@Body CompositeEvent request);

    /**
     * Writes the whole event; build on what was read. When it was changed meanwhile, this throws
     * {@link io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/compositeevent/{id}")
    CompositeEvent update(@Path("id") String id, @Body CompositeEvent changed);

    /** Deletes an event for good. */
    @DELETE("qrs/compositeevent/{id}")
    Void delete(@Path("id") String id);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/compositeevent/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<CompositeEvent> all(@Nullable QrsFilter filter) {
        return CompleteList.of("CompositeEvent", event -> event.id().orElse(""), this::full, this::count, this::table)
                .read(filter);
    }
}
