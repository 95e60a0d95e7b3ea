package io.qlikoem.onprem.app;

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
 * Sheets, stories, bookmarks and other objects of the apps of a site. Those of one app: {@code
 * where("app.id").is(id)}. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface AppObjectApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/app/object")
    List<AppObjectCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/app/object/full")
    List<AppObject> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/app/object/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The object of this id, if there is one. */
    @GET("qrs/app/object/{id}")
    Optional<AppObject> get(@Path("id") String id);

    /**
     * Writes the whole object; build on what was read. When it was changed meanwhile, this throws {@link
     * io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/app/object/{id}")
    AppObject update(@Path("id") String id, @Body AppObject changed);

    /** Deletes an object for good. */
    @DELETE("qrs/app/object/{id}")
    Void delete(@Path("id") String id);

    /** What the caller might do with such an object: {@code read}, {@code update} ... Writes nothing. */
    @Repeatable
    @POST("qrs/app/object/previewprivileges")
    List<String> previewPrivileges(@Body AppObject entity);

    /** Shows an object to those who may open the app. */
    @PUT("qrs/app/object/{id}/publish")
    AppObject publish(@Path("id") String id);

    /** Shows an object to its owner only again. */
    @PUT("qrs/app/object/{id}/unpublish")
    AppObject unpublish(@Path("id") String id);

    /** Makes an object part of what the app was published with. */
    @Repeatable
    @POST("qrs/app/object/{id}/approve")
    AppObject approve(@Path("id") String id);

    /** The opposite of {@link #approve}. */
    @Repeatable
    @POST("qrs/app/object/{id}/unapprove")
    AppObject unapprove(@Path("id") String id);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/app/object/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<AppObject> all(@Nullable QrsFilter filter) {
        return CompleteList.of("App.Object", AppObject::id, this::full, this::count, this::table)
                .read(filter);
    }
}
