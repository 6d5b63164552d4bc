package io.github.quarkusmisskey.client.internal.optional;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A bean that is one only in an application that has a certain library; it may extend and use that library's types. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyWith {

    /** A class of the library, by its full name. */
    String value();
}
