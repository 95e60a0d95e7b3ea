package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A custom property's value on an app; an app that has three values of one property has three of these. */
final class PropertyValue extends Entity {

    final Named.PropertyDefinition definition;

    PropertyValue(Named.PropertyDefinition definition, String value, Clock clock) {
        super(value, clock);
        this.definition = definition;
    }

    String value() {
        return name;
    }

    @Override
    String schemaPath() {
        return "CustomPropertyValue";
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        return full();
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        return Json.object("value", value(), "definition", definition.condensed());
    }
}
