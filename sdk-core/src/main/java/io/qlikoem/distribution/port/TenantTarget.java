package io.qlikoem.distribution.port;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * One tenant that apps go to: the calls that a delivery is made of, nothing of when and why.
 *
 * <p>Thread-safe. Methods block and throw {@link io.qlikoem.error.QlikException}. A call that is not safe to send twice
 * ({@link #importApp}, {@link #publish}) is not repeated by the implementation once its request may have arrived.
 */
public interface TenantTarget {
    /** Who the tenant says that it is, and as whom the client acts there. */
    TenantIdentity identify();

    /**
     * What the tenant is like, without changing anything.
     *
     * @param spaces the spaces to look at, with the kind that each is needed as
     */
    TenantInspection inspect(Map<String, SpaceKind> spaces);

    /**
     * The space of this name and kind, created when the tenant has none, with the role that the client needs in it.
     *
     * @throws io.qlikoem.error.QlikConfigurationException when a space of that name is of another kind
     */
    TenantSpace openSpace(String name, SpaceKind kind);

    /**
     * Announces an upload.
     *
     * @param fileName a file name for the vendor's records
     * @param bytes size of the whole file
     * @param timeToLive how long the tenant keeps it, counted from now
     * @return the upload's address, to be kept for {@link #uploadedBytes} and {@link #sendChunk}
     */
    String beginUpload(String fileName, long bytes, Duration timeToLive);

    /** How many bytes of the upload the tenant has; empty when it knows the upload no more. */
    OptionalLong uploadedBytes(String upload);

    /**
     * Sends one part of the content.
     *
     * @param progress told the number of bytes sent of this part so far
     * @return how many bytes of the upload the tenant has now, which is less than {@code offset + length} when it
     *     disagreed about the offset; empty when it knows the upload no more
     */
    OptionalLong sendChunk(String upload, AppContent content, long offset, long length, LongConsumer progress);

    /** Makes a new app of a complete upload. Each call makes another app. */
    TenantApp importApp(String upload, TenantSpace space, String name);

    /** The apps of a space whose name contains the text. The vendor's index lags: an app of this moment may be missing. */
    List<TenantApp> findApps(TenantSpace space, String nameContains);

    /** The app of this id, read from the app itself; empty when there is none that the client may see. */
    Optional<TenantApp> app(String appId);

    /** Publishes a copy of the origin app, with its data. Each call makes another published app. */
    TenantApp publish(String originAppId, TenantSpace space, String name);

    /** Puts the origin app's content and data in the place of the published app's, which keeps its id. */
    TenantApp republish(String originAppId, String publishedAppId, String name);

    /** Deletes an app. False when there was none, which is fine. */
    boolean deleteApp(String appId);

    /**
     * Makes requests of this tenant, and looks again right before each of them leaves: after all waiting for rate limits, tokens and
     * connections.
     *
     * @param look throws what keeps a request from being sent; it comes out of this call as it is
     */
    <T> T lookingBefore(Runnable look, Supplier<T> requests);
}
