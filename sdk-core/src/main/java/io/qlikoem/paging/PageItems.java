package io.qlikoem.paging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the member that holds a page's items where it is not {@code data}: {@code tasks}, {@code sharingTasks}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PageItems {
    /** The JSON member's name. */
    String value();
}
