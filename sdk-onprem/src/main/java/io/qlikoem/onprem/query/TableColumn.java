package io.qlikoem.onprem.query;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A column to be filled. */
@Value.Immutable
@QlikModel
public interface TableColumn {
    /** The column's name in the answer. */
    String name();

    /** What {@link #definition()} is; a property unless said otherwise. */
    default ColumnType columnType() {
        return ColumnType.PROPERTY;
    }

    /** Name of the property. */
    String definition();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a column. */
    final class Builder extends ImmutableTableColumn.Builder {}
}
