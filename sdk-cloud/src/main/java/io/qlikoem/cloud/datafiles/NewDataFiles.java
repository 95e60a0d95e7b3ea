package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Data files and folders to be made. */
@Value.Immutable
@QlikModel
public interface NewDataFiles {
    /** The files. */
    @Json(name = "post")
    List<DataFileToMake> files();

    /** These files. */
    static NewDataFiles of(List<NewDataFile> files) {
        return builder()
                .files(files.stream()
                        .map(file -> DataFileToMake.builder().request(file).build())
                        .toList())
                .build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewDataFiles.Builder {}
}
