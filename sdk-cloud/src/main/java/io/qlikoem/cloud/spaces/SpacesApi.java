package io.qlikoem.cloud.spaces;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Spaces of one tenant and their members. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}. 404 also means "not visible to this client".
 *
 * @see <a href="https://qlik.dev/apis/rest/spaces/">Qlik Cloud: Spaces</a>
 */
public interface SpacesApi {
    /** Items a page that all callers of the vendor's API use; the vendor's default is 10, its maximum is not stated. */
    int PAGE = 100;

    /**
     * Spaces that the client may see, page by page as the loop reaches them.
     *
     * @param name text that the name must contain, compared by the vendor without regard to case; {@code null} for any
     * @param type {@code shared}, {@code managed}, {@code data} or several with commas; {@code null} for any
     * @param limit spaces a page
     */
    @RateTier(1000)
    @GET("api/v1/spaces")
    Pages<Space> list(
            @Query("name") @Nullable String name, @Query("type") @Nullable String type, @Query("limit") int limit);

    /** The one space of exactly this name, if there is one; names are unique among all types. */
    default Optional<Space> named(String name) {
        return list(name, null, PAGE).stream()
                .filter(space -> space.name().equals(name))
                .findFirst();
    }

    /**
     * Makes a space; the client becomes its owner, who has every role.
     *
     * <p>Not repeatable. 409 ({@code SpaceNameConflict}): the name is taken, by a space of any type. Managed spaces do not
     * exist in every subscription (403).
     */
    @RateTier(100)
    @POST("api/v1/spaces")
    Space create(@Body NewSpace space);

    /** The space of this id. */
    @RateTier(1000)
    @GET("api/v1/spaces/{spaceId}")
    Optional<Space> get(@Path("spaceId") String spaceId);

    /**
     * Changes a space: replace {@code /name}, {@code /description}, {@code /ownerId}. Repeatable: the changes say what is to
     * be, not by how much.
     */
    @RateTier(100)
    @Repeatable
    @PATCH("api/v1/spaces/{spaceId}")
    Space change(@Path("spaceId") String spaceId, @Body JsonPatch changes);

    /**
     * Sets name, description and owner of a space. What becomes of what is absent is not documented, so give all three, or use
     * {@link #change}.
     */
    @RateTier(100)
    @PUT("api/v1/spaces/{spaceId}")
    Void update(@Path("spaceId") String spaceId, @Body SpaceUpdate update);

    /** The types of space that the tenant can have. */
    @RateTier(1000)
    @GET("api/v1/spaces/types")
    Pages<SpaceType> types();

    /** Deletes an empty space. 412: something is in it. */
    @RateTier(100)
    @DELETE("api/v1/spaces/{spaceId}")
    Void delete(@Path("spaceId") String spaceId);

    /**
     * Members of a space, page by page as the loop reaches them. The owner is not among them.
     *
     * @param assigneeId only of this user or group; {@code null} for all
     */
    @RateTier(1000)
    @GET("api/v1/spaces/{spaceId}/assignments")
    Pages<SpaceAssignment> assignments(
            @Path("spaceId") String spaceId,
            @Query("assigneeId") @Nullable String assigneeId,
            @Query("limit") int limit);

    /** The member of this assignment. */
    @RateTier(1000)
    @GET("api/v1/spaces/{spaceId}/assignments/{assignmentId}")
    Optional<SpaceAssignment> assignment(@Path("spaceId") String spaceId, @Path("assignmentId") String assignmentId);

    /** Adds a member. 409 ({@code AssignmentConflict}): it is one already; change its roles instead. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/spaces/{spaceId}/assignments")
    SpaceAssignment assign(@Path("spaceId") String spaceId, @Body NewAssignment assignment);

    /** Sets a member's roles: all of them, those that it has already included. */
    @RateTier(100)
    @PUT("api/v1/spaces/{spaceId}/assignments/{assignmentId}")
    SpaceAssignment reassign(
            @Path("spaceId") String spaceId, @Path("assignmentId") String assignmentId, @Body AssignmentRoles roles);

    /** Removes a member. */
    @RateTier(100)
    @DELETE("api/v1/spaces/{spaceId}/assignments/{assignmentId}")
    Void unassign(@Path("spaceId") String spaceId, @Path("assignmentId") String assignmentId);
}
