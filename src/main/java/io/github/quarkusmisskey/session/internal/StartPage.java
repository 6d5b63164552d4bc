package io.github.quarkusmisskey.session.internal;

/**
 * The page on which a sign-in starts.
 *
 * @param path absolute path of the page
 */
public record StartPage(String path) {}
