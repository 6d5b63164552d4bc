/**
 * The streaming API: one socket for all channels of an account, opened again when it breaks, with what was missed fetched.
 *
 * <p>Each account's state belongs to one event loop, its {@link io.github.quarkusmisskey.streaming.Loop}; only outlets are
 * touched by other threads.
 *
 * <p>May import: {@code client}, {@code api} and its endpoint packages.
 */
package io.github.quarkusmisskey.streaming;
