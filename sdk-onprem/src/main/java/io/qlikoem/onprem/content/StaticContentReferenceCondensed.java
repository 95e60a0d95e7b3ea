package io.qlikoem.onprem.content;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A file of a container. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface StaticContentReferenceCondensed {
    /** The site's id of the file. */
    String id();

    /** Where it is within the site: {@code /Content/Sales/logo.png}. */
    String logicalPath();

    /** Where a browser finds it: {@code /content/Sales/logo.png}. */
    Optional<String> externalPath();

    /** Where it lies in the site's file share. */
    Optional<String> dataLocation();

    /** How it is served; the vendor calls it deprecated and asks for it nevertheless. */
    long serveOptions();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a file. */
    final class Builder extends ImmutableStaticContentReferenceCondensed.Builder {}
}
