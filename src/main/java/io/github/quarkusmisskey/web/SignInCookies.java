package io.github.quarkusmisskey.web;

/** What the browser keeps of its sign-ins beside the session. */
record SignInCookies(BrowserCookie browser, LastServer lastServer) {}
