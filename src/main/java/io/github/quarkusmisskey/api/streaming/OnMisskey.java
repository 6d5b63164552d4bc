package io.github.quarkusmisskey.api.streaming;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a CDI bean that is called with the events of a channel as long as the application runs, one after the
 * other. Its only parameter says which events: {@link StreamEvent} for all of them, gaps too, or one kind such as
 * {@link StreamEvent.Mention}. It is called on a worker thread and may block. What it throws is logged, and the next event
 * comes all the same.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnMisskey {

    /** The channel's name, such as {@code main}. */
    String channel();

    /** Its parameters, each as {@code name=value}, of the kinds that {@link Channel#of} takes. */
    String[] params() default {};

    /**
     * The account, as {@link io.github.quarkusmisskey.api.AccountRef#getName} writes it: {@code 9abc@misskey.example}; or
     * <code>&#36;{key}</code> for what the configuration says there. The default host with its configured token if empty.
     */
    String account() default "";
}
