package io.qlikoem.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An empty {@code List} or {@code Map} is left out of the JSON instead of being written as {@code []} or {@code {}}: for
 * requests in which "not said" and "none" differ. On a type it holds for all of its members.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OmitEmpty {}
