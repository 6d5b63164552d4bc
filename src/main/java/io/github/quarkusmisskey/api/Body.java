package io.github.quarkusmisskey.api;

/**
 * The body of a request. Every request record implements it with itself as {@code T}, so that a method of an API
 * interface takes that record and nothing else.
 *
 * @param <T> the request record
 */
public interface Body<T> {}
