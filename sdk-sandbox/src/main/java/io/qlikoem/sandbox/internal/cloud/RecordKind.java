package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One type of simple resource: what was sent is kept as JSON, with what the platform adds.
 *
 * @param path without leading slash
 * @param newId ids in the form that this service uses
 * @param required members without which a body is refused
 * @param unique member of which no two may have the same value, or empty
 * @param patchStatus 200 to answer with the resource, 204 without, 0 for no PATCH
 * @param putStatus the same for PUT
 */
record RecordKind(
        String path,
        Supplier<String> newId,
        List<String> required,
        String unique,
        Pager.Style style,
        int pageSize,
        int patchStatus,
        int putStatus,
        Finisher finisher) {

    /** Checks what was sent and adds what the platform adds. Under the tenant's lock; also after each change. */
    @FunctionalInterface
    interface Finisher {
        void finish(Call call, CloudUser user, Map<String, @Nullable Object> resource);
    }

    static RecordKind of(String path, Supplier<String> newId, String... required) {
        return new RecordKind(
                path, newId, List.of(required), "", Pager.Style.NEXT_PREV, 20, 0, 0, (call, user, resource) -> {});
    }

    RecordKind unique(String member) {
        return new RecordKind(path, newId, required, member, style, pageSize, patchStatus, putStatus, finisher);
    }

    RecordKind paged(Pager.Style otherStyle, int size) {
        return new RecordKind(path, newId, required, unique, otherStyle, size, patchStatus, putStatus, finisher);
    }

    RecordKind changed(int patch, int put) {
        return new RecordKind(path, newId, required, unique, style, pageSize, patch, put, finisher);
    }

    RecordKind finished(Finisher other) {
        return new RecordKind(path, newId, required, unique, style, pageSize, patchStatus, putStatus, other);
    }

    RecordKind at(String otherPath) {
        return new RecordKind(otherPath, newId, required, unique, style, pageSize, patchStatus, putStatus, finisher);
    }
}
