package io.github.quarkusmisskey.client.internal.optional;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean that exists only in applications that have a certain library. The bean may extend and use types of that
 * library.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyWith {

    /** Fully qualified name of a class of the library. */
    String value();
}
