/**
 * What people submit: forms that run once, drafts of notes, and the servers that they type.
 *
 * <p>May import: {@code web.internal.page}, {@code web.internal.note}, {@code web.internal.message},
 * {@code web.internal.problem}, {@code session}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.web.internal.form;
