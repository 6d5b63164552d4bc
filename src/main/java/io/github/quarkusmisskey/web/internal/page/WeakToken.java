package io.github.quarkusmisskey.web.internal.page;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The token in use, which lacks a permission, and the remedy.
 *
 * @param advice a description of the token and the missing permission
 * @param account the account, for the form that requests the permission
 * @param permission the permission to request; null if unknown, or if the pages never request it
 * @param returnTo the page to go to once it is granted
 * @param access the page about the access to the account
 */
@RegisterForReflection
public record WeakToken(String advice, String account, String permission, String returnTo, String access) {}
