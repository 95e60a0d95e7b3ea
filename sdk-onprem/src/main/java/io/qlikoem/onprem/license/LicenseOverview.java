package io.qlikoem.onprem.license;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of the licence is used. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface LicenseOverview {
    /** Tokens of the licence. */
    Optional<Integer> totalTokens();

    /** Tokens that are left. */
    Optional<Integer> availableTokens();

    /** Whether the licence has tokens. */
    default boolean tokensEnabled() {
        return false;
    }

    /** Professional users. */
    Optional<AssignmentCounts> professionalAccess();

    /** Analyzer users. */
    Optional<AssignmentCounts> analyzerAccess();

    /** Analyzer capacity. */
    Optional<AnalyzerMinutes> analyzerTimeAccess();

    /** User access, by tokens. */
    Optional<UserTokenCounts> userAccess();

    /** Login access, by tokens. */
    Optional<LoginTokenCounts> loginAccess();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an overview. */
    final class Builder extends ImmutableLicenseOverview.Builder {}
}
