package io.qlikoem.onprem.selection;

import io.qlikoem.http.Repeatable;
import io.qlikoem.json.RawJson;
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
 * Sets of entities that the site keeps under an id: to count, change or delete many in one call. Thread-safe. Every
 * method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 */
public interface SelectionApi {
    /** The selections that the caller may read, as the site gives them out: it may cut the list at 100. */
    @GET("qrs/selection")
    List<SelectionCondensed> list(@Query("filter") @Nullable QrsFilter filter);

    /** The same in full; {@code orderBy} is a property and a direction: {@code createdDate asc}. */
    @GET("qrs/selection/full")
    List<Selection> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/selection/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The selection of this id, if there is one. */
    @GET("qrs/selection/{id}")
    Optional<Selection> get(@Path("id") String id);

    /** Selects entities by id. Not repeatable: each call makes a selection. */
    @POST("qrs/selection")
    Selection create(@Body NewSelection request);

    /** Selects the entities of a kind that fit; without a filter all. Not repeatable: each call makes a selection. */
    @POST("qrs/selection/{type}")
    Selection select(
            @Path(value = "type", encoded = true) SelectionType type, @Query("filter") @Nullable QrsFilter filter);

    /** Forgets a selection; its entities stay. */
    @DELETE("qrs/selection/{id}")
    Void delete(@Path("id") String id);

    /** How many entities of a kind it has. */
    @GET("qrs/selection/{id}/{type}/count")
    Count count(
            @Path("id") String id,
            @Path(value = "type", encoded = true) SelectionType type,
            @Query("filter") @Nullable QrsFilter filter);

    /**
     * The entities of a kind that it has, in full and as the site gives them out: it may cut the list at 100, which {@link
     * #columns} is not. {@link RawJson#as} reads them as models.
     */
    @GET("qrs/selection/{id}/{type}/full")
    List<RawJson> full(
            @Path("id") String id,
            @Path(value = "type", encoded = true) SelectionType type,
            @Query("filter") @Nullable QrsFilter filter);

    /** Chosen columns of the entities of a kind that it has, page by page. */
    @Repeatable
    @POST("qrs/selection/{id}/{type}/table")
    Table columns(
            @Path("id") String id,
            @Path(value = "type", encoded = true) SelectionType type,
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** Deletes the entities of a kind that it has, for good. Look at {@link #count} first. */
    @DELETE("qrs/selection/{id}/{type}")
    Void deleteSelected(
            @Path("id") String id,
            @Path(value = "type", encoded = true) SelectionType type,
            @Query("filter") @Nullable QrsFilter filter);

    /** What its entities of a kind have in common. */
    @GET("qrs/selection/{id}/{type}/synthetic")
    SyntheticRoot synthetic(@Path("id") String id, @Path(value = "type", encoded = true) SelectionType type);

    /**
     * Writes what is {@linkplain SyntheticProperty#changedTo changed} into all of its entities of a kind. When one of
     * them was changed meanwhile, this throws {@link io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/selection/{id}/{type}/synthetic")
    Void update(
            @Path("id") String id,
            @Path(value = "type", encoded = true) SelectionType type,
            @Body SyntheticRoot changed);
}
