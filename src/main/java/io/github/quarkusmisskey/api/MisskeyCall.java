package io.github.quarkusmisskey.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Marks an interface whose calls go to Misskey servers, so that every failure is a {@link MisskeyException}. In a
 * native executable, an application's own interface also needs Quarkus's {@code @RegisterForReflection}: without it a
 * call works, but its endpoint is unknown, so it is not measured, rate-limited or retried.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface MisskeyCall {}
