package io.qlikoem.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sets how the implementation of an option value is generated: the style of {@link QlikModel}, but not JSON. An option's
 * default is a method with {@code @Value.Default}, so that it stands out from a helper.
 */
@Retention(RetentionPolicy.CLASS)
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
        fallbackNullableAnnotation = Nullable.class)
public @interface SdkStyle {}
