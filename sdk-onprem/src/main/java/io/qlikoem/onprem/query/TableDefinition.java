package io.qlikoem.onprem.query;

import io.qlikoem.json.QlikModel;
import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;

/** Which columns a table should have. A table is the only way to read a site's entities in pages. */
@Value.Immutable
@QlikModel
public interface TableDefinition {
    /** The entity's type, as its {@code schemaPath} says it: {@code App}. */
    String type();

    /** The columns in their order. */
    List<TableColumn> columns();

    /** A table of properties, each column named like its property. */
    static TableDefinition ofProperties(String type, String... properties) {
        return builder()
                .type(type)
                .columns(Arrays.stream(properties)
                        .map(property -> TableColumn.builder()
                                .name(property)
                                .definition(property)
                                .build())
                        .toList())
                .build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a definition. */
    final class Builder extends ImmutableTableDefinition.Builder {}
}
