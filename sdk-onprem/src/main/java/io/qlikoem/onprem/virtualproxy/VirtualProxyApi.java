package io.qlikoem.onprem.virtualproxy;

import io.qlikoem.http.Repeatable;
import io.qlikoem.onprem.query.CompleteList;
import io.qlikoem.onprem.query.Count;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.Table;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;
import java.util.Optional;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * Virtual proxies of a site; to read only. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface VirtualProxyApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/virtualproxyconfig")
    List<VirtualProxyCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/virtualproxyconfig/full")
    List<VirtualProxy> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/virtualproxyconfig/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The virtual proxy of this id, if there is one. */
    @GET("qrs/virtualproxyconfig/{id}")
    Optional<VirtualProxy> get(@Path("id") String id);

    /**
     * Prepares what an identity provider has to know of a virtual proxy of type SAML, for {@link #samlMetadata} to fetch. Each
     * call makes a ticket.
     */
    @GET("qrs/virtualproxyconfig/{vpid}/generate/samlmetadata")
    SamlMetadataTicket samlMetadataTicket(@Path("vpid") String id);

    /**
     * Fetches the XML that was prepared; close it.
     *
     * @param name any file name
     */
    @Streaming
    @GET("qrs/download/samlmetadata/{exportticketid}/{localfilename}")
    ResponseBody samlMetadata(@Path("exportticketid") String ticket, @Path("localfilename") String name);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/virtualproxyconfig/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<VirtualProxy> all(@Nullable QrsFilter filter) {
        return CompleteList.of("VirtualProxyConfig", VirtualProxy::id, this::full, this::count, this::table)
                .read(filter);
    }
}
