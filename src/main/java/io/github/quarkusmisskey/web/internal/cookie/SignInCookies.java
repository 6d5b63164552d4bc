package io.github.quarkusmisskey.web.internal.cookie;

/** What the browser keeps of its sign-ins beside the session. */
public record SignInCookies(BrowserCookie browser, LastServer lastServer) {}
