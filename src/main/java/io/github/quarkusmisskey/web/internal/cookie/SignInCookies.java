package io.github.quarkusmisskey.web.internal.cookie;

/** The cookies for signing in, besides the session. */
public record SignInCookies(BrowserCookie browser, LastServer lastServer) {}
