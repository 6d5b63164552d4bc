package io.github.quarkusmisskey.api.streaming;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls a method of a CDI bean with each event of a channel, one after the other, as long as the application runs. The
 * type of its only parameter selects the events: {@link StreamEvent} for all of them, gaps included, or one kind such
 * as {@link StreamEvent.Mention}. It is called on a worker thread and may block. An exception is logged and does not
 * end the delivery.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnMisskey {

    /** The channel's name, such as {@code main}. */
    String channel();

    /** Parameters of the channel, each as {@code name=value}, as {@link Channel#of} accepts them. */
    String[] params() default {};

    /**
     * The account, as {@link io.github.quarkusmisskey.api.AccountRef#getName} writes it: {@code 9abc@misskey.example};
     * or <code>&#36;{key}</code> for the value of a configuration key. Empty for the default host with its configured
     * token.
     */
    String account() default "";
}
