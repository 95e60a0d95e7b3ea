package io.qlikoem.wire;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.ItemResults;
import io.qlikoem.paging.PageItems;
import io.qlikoem.paging.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** One method per kind of return type and annotation. */
public interface ItemsApi {
    @RateTier(1000)
    @GET("api/v1/items/{id}")
    Item get(@Path("id") String id);

    @GET("api/v1/items/{id}")
    Optional<Item> find(@Path("id") String id);

    @GET("api/v1/items/{id}")
    CompletableFuture<Item> getLater(@Path("id") String id);

    @GET("api/v1/items/{id}")
    CompletableFuture<Optional<Item>> findLater(@Path("id") String id);

    @RateTier(1000)
    @GET("api/v1/items")
    Pages<Item> list(@Query("limit") int limit);

    @PageItems("tasks")
    @GET("api/v1/tasks")
    Pages<Item> tasks();

    @GET("api/v1/plain")
    List<Item> plainList();

    @RateTier(100)
    @POST("api/v1/items")
    Item create(@Body Item item);

    @Repeatable
    @POST("api/v1/items/lookup")
    Item lookUp(@Body Item item);

    @POST("api/v1/items/actions/filter")
    Pages<Item> filter(@Query("limit") int limit, @Body Item like);

    @POST("api/v1/items/actions/delete")
    ItemResults<Outcome> deleteAll(@Body List<String> ids);

    @PUT("api/v1/items/{id}")
    Item replace(@Path("id") String id, @Body Item item);

    @POST("api/v1/uploads")
    Response<Void> upload(@Body RequestBody body);

    @DELETE("api/v1/items/{id}")
    Void delete(@Path("id") String id);

    @GET("api/v1/items/{id}/text")
    String text(@Path("id") String id);

    @Streaming
    @LongCall
    @GET("api/v1/items/{id}/content")
    ResponseBody download(@Path("id") String id);

    @POST("api/v1/wholes")
    Void createWhole(@Body Whole whole);

    default Void createWhole(UnaryOperator<Whole.Builder> options) {
        Whole.Builder start = Whole.builder().id("1").name("x").modifiedDate(Instant.EPOCH);
        return createWhole(options.apply(start.fileSize(1).published(true)).build());
    }

    default Optional<Item> first() {
        return list(10).stream().findFirst();
    }
}
