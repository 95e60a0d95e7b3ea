package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is put into what is sent; one of the data members, or a template's id. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface SharingTemplate {
    /** What it is. */
    SharingTemplateType type();

    /** Its form: {@code image}, {@code pdf}, {@code xlsx}. */
    Optional<String> subType();

    /** A report template. */
    Optional<String> templateId();

    /** Name of the file. */
    Optional<String> fileName();

    /** Short name of the file. */
    Optional<String> fileAlias();

    /** The chart. */
    Optional<RawJson> chartData();

    /** The sheet. */
    Optional<RawJson> sheetData();

    /** The story. */
    Optional<RawJson> storyData();

    /** The sheets. */
    List<RawJson> multiSheetData();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingTemplate.Builder {}
}
