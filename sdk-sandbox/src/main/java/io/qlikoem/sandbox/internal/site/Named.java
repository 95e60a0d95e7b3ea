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
                    "customProperties", List.of(),
                    "owner", SiteUser.REPOSITORY.condensed(),
                    "name", name,
                    "tags", List.of());
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
        final List<String> choiceValues;
        final List<String> objectTypes;

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
                    "description", "");
        }
    }
}
