package io.qlikoem.cloud.quotas;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A limit. */
@Value.Immutable
@QlikModel
public interface Quota {
    /** {@code app_mem_size}, {@code app_upload_disk_size}, {@code shared_spaces} ... */
    String id();

    /** Always {@code quotas}. */
    String type();

    /** The limit itself. */
    QuotaValues attributes();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableQuota.Builder {}
}
