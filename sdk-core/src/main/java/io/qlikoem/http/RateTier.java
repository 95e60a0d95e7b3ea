package io.qlikoem.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a call costs: the vendor's limit for calls of its kind. Read by the connection's {@link RateBudget}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RateTier {
    /** Requests a minute that the vendor allows; 1000 for most reads, 100 for most writes. */
    int value();
}
