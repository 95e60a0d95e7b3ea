package io.qlikoem.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Marks an Immutables interface as a JSON model and sets how its implementation is generated.
 *
 * <p>The interface must have {@code static Builder builder()}. Each accessor is a JSON member of its own name, or of the
 * name in Moshi's {@code @Json(name = "...")}. {@code Optional}, {@code List} and {@code Map} may be absent or
 * {@code null} on the wire; so may an accessor with a default; anything else is required, and its absence is an error
 * that names it. Unknown members are ignored, or kept byte for byte when the model declares
 * {@code Map<String, RawJson> additionalProperties()}. A helper that is no member needs {@code @Value.NonAttribute} or
 * an argument.
 *
 * @see QlikJson
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Value.Style(
        typeImmutable = "Immutable*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        jdkOnly = true,
        jdk9Collections = true,
        optionalAcceptNullable = true,
        depluralize = true,
        deferCollectionAllocation = true,
        fallbackNullableAnnotation = Nullable.class,
        defaultAsDefault = true)
public @interface QlikModel {}
