package io.qlikoem.onprem.service;

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
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Printing services of a site; to read only. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface PrintingServiceApi {
    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/printingservice/full")
    List<PrintingService> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/printingservice/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The printing service of this id, if there is one. */
    @GET("qrs/printingservice/{id}")
    Optional<PrintingService> get(@Path("id") String id);

    /** The one of the node that answers. */
    @GET("qrs/printingservice/local")
    PrintingService local();

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/printingservice/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<PrintingService> all(@Nullable QrsFilter filter) {
        return CompleteList.of("PrintingService", PrintingService::id, this::full, this::count, this::table)
                .read(filter);
    }
}
