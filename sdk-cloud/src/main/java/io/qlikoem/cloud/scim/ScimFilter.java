package io.qlikoem.cloud.scim;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/**
 * A filter in SCIM's notation, as the body of a search or, as text, the value of a query. Values are quoted and escaped, so
 * none can change the filter's meaning.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2">RFC 7644, filtering</a>
 */
@Value.Immutable
@QlikModel
public interface ScimFilter {
    /** The filter's text. */
    String filter();

    /** A filter that was written by hand. */
    static ScimFilter of(String filter) {
        return builder().filter(filter).build();
    }

    /** The attribute has exactly this value. */
    static ScimFilter equal(String attribute, String value) {
        return of(attribute + " eq " + quoted(value));
    }

    /** The attribute contains the value; the vendor knows this for few attributes. */
    static ScimFilter contains(String attribute, String value) {
        return of(attribute + " co " + quoted(value));
    }

    /** Both hold. */
    default ScimFilter and(ScimFilter other) {
        return of("(" + filter() + " and " + other.filter() + ")");
    }

    /** One of both holds. */
    default ScimFilter or(ScimFilter other) {
        return of("(" + filter() + " or " + other.filter() + ")");
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableScimFilter.Builder {}
}
