/**
 * Runs before and after our resources: origins, rates, waiting for servers, and errors as pages.
 *
 * <p>May import: {@code web.internal.form}, {@code web.internal.page}, {@code web.internal.message},
 * {@code web.internal.problem}, {@code session}, {@code ratelimit}, {@code login}, {@code account}, {@code client} and
 * its internal packages, {@code api}.
 */
package io.github.quarkusmisskey.web.internal.filter;
