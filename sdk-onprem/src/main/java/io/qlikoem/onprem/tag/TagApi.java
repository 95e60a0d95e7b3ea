package io.qlikoem.onprem.tag;

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
 * Tags of a site. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface TagApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/tag")
    List<TagCondensed> list(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/tag/full")
    List<Tag> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/tag/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The tag of this id, if there is one. */
    @GET("qrs/tag/{id}")
    Optional<Tag> get(@Path("id") String id);

    /** Makes a tag. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/tag")
    Tag create(@Body NewTag request);

    /**
     * Writes the whole tag; build on what was read. When it was changed meanwhile, this throws
     * {@link io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/tag/{id}")
    Tag update(@Path("id") String id, @Body Tag changed);

    /** Deletes a tag for good. */
    @DELETE("qrs/tag/{id}")
    Void delete(@Path("id") String id);

    /** Makes several tags in one call. Not repeatable. */
    @POST("qrs/tag/many")
    List<Tag> createMany(@Body List<NewTag> requests);

    /** What the caller might do with such a tag: {@code read}, {@code update} ... Writes nothing. */
    @Repeatable
    @POST("qrs/tag/previewprivileges")
    List<String> previewPrivileges(@Body Tag entity);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/tag/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<Tag> all(@Nullable QrsFilter filter) {
        return CompleteList.of("Tag", Tag::id, this::full, this::count, this::table)
                .read(filter);
    }
}
