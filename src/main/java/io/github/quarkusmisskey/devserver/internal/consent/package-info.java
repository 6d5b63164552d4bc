/**
 * The consent pages of the three sign-in flows.
 *
 * <p>May import: {@code devserver}, {@code devserver.internal.api}, {@code devserver.internal.http},
 * {@code devserver.internal.store}.
 */
package io.github.quarkusmisskey.devserver.internal.consent;
