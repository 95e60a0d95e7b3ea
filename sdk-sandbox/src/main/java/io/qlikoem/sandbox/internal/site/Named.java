package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small entities that are little more than a name. */
abstract class Named extends Entity {

    Named(String name, Clock clock) {
        super(name, clock);
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        return Json.object("id", id, "name", name, "privileges", null);
    }

    /** A stream. */
    static final class Stream extends Named {
        List<Tag> tags = List.of();
        List<PropertyValue> properties = List.of();

        Stream(String name, Clock clock) {
            super(name, clock);
        }

        @Override
        String schemaPath() {
            return "Stream";
        }

        @Override
        Map<String, @Nullable Object> ownFields() {
            return Json.object(
                    "customProperties", properties.stream().map(Entity::full).toList(),
                    "owner", SiteUser.REPOSITORY.condensed(),
                    "name", name,
                    "tags", tags.stream().map(Named::condensed).toList());
        }
    }

    /** A tag. */
    static final class Tag extends Named {
        Tag(String name, Clock clock) {
            super(name, clock);
        }

        @Override
        String schemaPath() {
            return "Tag";
        }

        @Override
        Map<String, @Nullable Object> ownFields() {
            return Json.object("name", name);
        }
    }

    /** The definition of a custom property. */
    static final class PropertyDefinition extends Named {
        List<String> choiceValues;
        List<String> objectTypes;
        String description = "";

        PropertyDefinition(String name, List<String> choiceValues, List<String> objectTypes, Clock clock) {
            super(name, clock);
            this.choiceValues = List.copyOf(choiceValues);
            this.objectTypes = List.copyOf(objectTypes);
        }

        @Override
        String schemaPath() {
            return "CustomPropertyDefinition";
        }

        @Override
        Map<String, @Nullable Object> condensed() {
            return Json.object(
                    "id", id, "name", name, "valueType", "Text", "choiceValues", choiceValues, "privileges", null);
        }

        @Override
        Map<String, @Nullable Object> ownFields() {
            return Json.object(
                    "name", name,
                    "valueType", "Text",
                    "choiceValues", choiceValues,
                    "objectTypes", objectTypes,
                    "description", description);
        }
    }
}
