package io.github.quarkusmisskey.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Marks the interfaces whose calls go to Misskey servers, so that whatever goes wrong is a {@link MisskeyException}.
 * For a native executable an application's own interface also needs Quarkus's {@code @RegisterForReflection}: without it
 * a call goes through, but nobody can tell which endpoint it is for, so it is not measured, paced or tried again.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface MisskeyCall {}
