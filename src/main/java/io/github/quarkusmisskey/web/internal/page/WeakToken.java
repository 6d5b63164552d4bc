package io.github.quarkusmisskey.web.internal.page;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The token in use, which lacks a permission, and what helps.
 *
 * @param advice which token it is and what it lacks, in words
 * @param account for the form that asks for the permission
 * @param permission to ask for; null if it is not known, or the pages ask for no such one
 * @param returnTo where to go when it is granted
 * @param access the page about the access to the account
 */
@RegisterForReflection
public record WeakToken(String advice, String account, String permission, String returnTo, String access) {}
