package io.qlikoem.onprem.rule;

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
 * Security, licence and synchronisation rules of a site. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface SystemRuleApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/systemrule")
    List<SystemRuleCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/systemrule/full")
    List<SystemRule> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/systemrule/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The rule of this id, if there is one. */
    @GET("qrs/systemrule/{id}")
    Optional<SystemRule> get(@Path("id") String id);

    /** Makes a rule. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/systemrule")
    SystemRule create(@Body NewSystemRule request);

    /**
     * Writes the whole rule; build on what was read. When it was changed meanwhile, this throws {@link
     * io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/systemrule/{id}")
    SystemRule update(@Path("id") String id, @Body SystemRule changed);

    /** Deletes a rule for good. */
    @DELETE("qrs/systemrule/{id}")
    Void delete(@Path("id") String id);

    /** What the caller might do with such a rule: {@code read}, {@code update} ... Writes nothing. */
    @Repeatable
    @POST("qrs/systemrule/previewprivileges")
    List<String> previewPrivileges(@Body SystemRule entity);

    /** The rules that are about such resources; {@code resourceFilter} is as in a rule: {@code App_*}. */
    @GET("qrs/systemrule/{category}/associatedrules")
    List<SystemRuleCondensed> about(
            @Path("category") RuleCategory category,
            @Query("resourcetype") String resourceType,
            @Query("resourcefilter") String resourceFilter);

    /** The properties of a kind of resource that conditions may use. */
    @GET("qrs/systemrule/security/accessibleattributes")
    List<String> attributes(@Query("resourcetype") String resourceType);

    /**
     * The values that a property has.
     *
     * @param filter the text that the values are to contain
     */
    @GET("qrs/systemrule/security/attributevalues")
    List<String> attributeValues(
            @Query("resourcetype") String resourceType,
            @Query("attribute") String attribute,
            @Query("filter") String filter,
            @Query("limit") int limit);

    /** Takes a condition apart: whether the site can read it. */
    @GET("qrs/systemrule/security/parsetree")
    ParsedRule parse(@Query("rule") String condition);

    /** The administrator roles that rules speak of. */
    @GET("qrs/systemrule/security/referenceduserroles")
    List<String> userRoles();

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/systemrule/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<SystemRule> all(@Nullable QrsFilter filter) {
        return CompleteList.of("SystemRule", SystemRule::id, this::full, this::count, this::table)
                .read(filter);
    }
}
