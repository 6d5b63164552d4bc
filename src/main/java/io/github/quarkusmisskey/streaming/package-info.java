/**
 * What an application uses of streams beside {@code MisskeyClient.stream()}: streams that run on one replica at a time,
 * counters, and events as JSON.
 *
 * <p>May import: {@code client}, {@code api} and its endpoint packages, its own internal packages.
 */
package io.github.quarkusmisskey.streaming;
