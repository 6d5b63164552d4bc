/**
 * The table of the audit log, and the counted uses that are written to it later.
 *
 * <p>May import: {@code audit}, {@code database} and its internal package, {@code api}.
 */
package io.github.quarkusmisskey.audit.internal;
