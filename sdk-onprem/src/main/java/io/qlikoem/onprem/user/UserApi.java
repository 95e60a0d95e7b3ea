package io.qlikoem.onprem.user;

import io.qlikoem.http.Repeatable;
import io.qlikoem.onprem.query.BooleanAnswer;
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
 * Users of a site. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface UserApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/user")
    List<UserCondensed> list(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/user/full")
    List<User> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/user/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The user of this id, if there is one. */
    @GET("qrs/user/{id}")
    Optional<User> get(@Path("id") String id);

    /** Makes a user. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/user")
    User create(@Body NewUser request);

    /**
     * Writes the whole user; build on what was read. When it was changed meanwhile, this throws {@link
     * io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/user/{id}")
    User update(@Path("id") String id, @Body User changed);

    /** Deletes a user for good. */
    @DELETE("qrs/user/{id}")
    Void delete(@Path("id") String id);

    /** What the caller might do with such a user: {@code read}, {@code update} ... Writes nothing. */
    @Repeatable
    @POST("qrs/user/previewprivileges")
    List<String> previewPrivileges(@Body User entity);

    /** Makes several users in one call. Not repeatable. */
    @POST("qrs/user/many")
    List<User> createMany(@Body List<NewUser> requests);

    /**
     * Asks the directory anew for one user: name, groups, attributes. The answer says whether that was done. Sites
     * answer a GET here, though it writes.
     */
    @GET("qrs/user/sync/{userdirectory}/{userid}")
    BooleanAnswer sync(@Path("userdirectory") String userDirectory, @Path("userid") String userId);

    /**
     * What the users of a selection own: to be seen to before they are deleted.
     *
     * @param selectionId of {@link io.qlikoem.onprem.selection.SelectionApi#select}
     * @param limit at most so many; {@code -1} for all
     */
    @GET("qrs/user/ownedresources")
    List<OwnedResource> ownedResources(
            @Query("userselection") String selectionId,
            @Query("limit") int limit,
            @Query("filter") @Nullable QrsFilter filter);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/user/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<User> all(@Nullable QrsFilter filter) {
        return CompleteList.of("User", User::id, this::full, this::count, this::table)
                .read(filter);
    }
}
