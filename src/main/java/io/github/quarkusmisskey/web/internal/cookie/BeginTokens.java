package io.github.quarkusmisskey.web.internal.cookie;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.session.internal.FormTokens;
import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.ext.web.RoutingContext;

/** Tokens which prove that a sign-in form was created for this browser, whether or not somebody is signed in. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class BeginTokens {

    /** Name of the form field. */
    public static final String FIELD = "begin";

    private final SignInCookies cookies;
    private final FormTokens tokens;

    BeginTokens(SignInCookies cookies, FormTokens tokens) {
        this.cookies = cookies;
        this.tokens = tokens;
    }

    /** A token for the page that this request returns; also sets the cookie that belongs to it. */
    public String make(RoutingContext context) {
        return tokens.make(owner(cookies.browser().findOrMake(context)));
    }

    /** @param token the submitted token; may be null */
    public boolean isValid(RoutingContext context, String token) {
        return cookies.browser()
                .find(context)
                .filter(browser -> tokens.isValid(owner(browser), token))
                .isPresent();
    }

    /**
     * A token which proves that this browser requested one particular sign-in.
     *
     * @param asked a text that identifies everything that was requested
     */
    public String make(RoutingContext context, String asked) {
        return tokens.make(owner(cookies.browser().findOrMake(context), asked));
    }

    /** @param token the token that was created for {@code asked}; may be null */
    public boolean isValid(RoutingContext context, String asked, String token) {
        return cookies.browser()
                .find(context)
                .filter(browser -> tokens.isValid(owner(browser, asked), token))
                .isPresent();
    }

    private static String owner(BrowserSecret browser, String asked) {
        return owner(browser) + " asks for " + asked;
    }

    /** The separator: session ids contain no spaces. */
    private static String owner(BrowserSecret browser) {
        return "browser " + browser.value();
    }
}
