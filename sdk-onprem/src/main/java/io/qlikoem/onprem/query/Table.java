package io.qlikoem.onprem.query;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import org.immutables.value.Value;

/** Entities as rows. */
@Value.Immutable
@QlikModel
public interface Table {
    /** Names of the columns, in their order. */
    List<String> columnNames();

    /** One row for each entity: a value for each column, a JSON {@code null} where there is none. */
    List<List<RawJson>> rows();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a table. */
    final class Builder extends ImmutableTable.Builder {}
}
