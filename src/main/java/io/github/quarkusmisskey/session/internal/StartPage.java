package io.github.quarkusmisskey.session.internal;

/**
 * Where a sign-in starts.
 *
 * @param path of the page, from the root of the site
 */
public record StartPage(String path) {}
