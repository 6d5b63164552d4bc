package io.github.quarkusmisskey.web.internal.cookie;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.session.internal.FormTokens;
import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.ext.web.RoutingContext;

/**
 * Tokens that prove that a form that begins a sign-in was made for this browser, whether somebody is signed in or not.
 */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class BeginTokens {

    /** The name of the field. */
    public static final String FIELD = "begin";

    private final SignInCookies cookies;
    private final FormTokens tokens;

    BeginTokens(SignInCookies cookies, FormTokens tokens) {
        this.cookies = cookies;
        this.tokens = tokens;
    }

    /** A token for a page that answers this request; the browser gets the cookie that goes with it. */
    public String make(RoutingContext context) {
        return tokens.make(owner(cookies.browser().findOrMake(context)));
    }

    /** @param token what the form sent, may be null */
    public boolean isValid(RoutingContext context, String token) {
        return cookies.browser()
                .find(context)
                .filter(browser -> tokens.isValid(owner(browser), token))
                .isPresent();
    }

    /**
     * A token that proves that this browser asked for one sign-in.
     *
     * @param asked all that it asked for, told from anything else
     */
    public String make(RoutingContext context, String asked) {
        return tokens.make(owner(cookies.browser().findOrMake(context), asked));
    }

    /** @param token as it was made for {@code asked}, may be null */
    public boolean isValid(RoutingContext context, String asked, String token) {
        return cookies.browser()
                .find(context)
                .filter(browser -> tokens.isValid(owner(browser, asked), token))
                .isPresent();
    }

    private static String owner(BrowserSecret browser, String asked) {
        return owner(browser) + " asks for " + asked;
    }

    /** No id of a session has a space in it. */
    private static String owner(BrowserSecret browser) {
        return "browser " + browser.value();
    }
}
