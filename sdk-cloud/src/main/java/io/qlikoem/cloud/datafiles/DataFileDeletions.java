package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Data files that are to go. */
@Value.Immutable
@QlikModel
public interface DataFileDeletions {
    /** The files; the vendor wants the list even when it is empty. */
    @Json(name = "delete")
    List<DataFileRef> files();

    /** Spaces whose files all go. */
    @OmitEmpty
    @Json(name = "deleteAllBySpace")
    List<SpaceRef> allOfSpaces();

    /** Whether all of the client's own go. */
    @Json(name = "deleteAllFromPersonalSpace")
    Optional<Boolean> allPersonal();

    /** These files. */
    static DataFileDeletions of(List<String> fileIds) {
        return builder().files(fileIds.stream().map(DataFileRef::of).toList()).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileDeletions.Builder {}
}
