package io.github.quarkusmisskey.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.devserver.DevServer;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** A browser in a test: keeps cookies, follows no redirect by itself, and sends what browsers send. */
public final class Browser {

    private static final int MAX_REFRESHES = 20;
    private static final String WAITING = "/login/waiting?";
    private static final String FROM = "Sec-Fetch-Site";
    private static final Pattern BEGIN = Pattern.compile("name=\"begin\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Browser() {
        headers.put("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        headers.put("Accept-Language", "en");
    }

    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .headers(headers)
                .cookies(cookies);
    }

    /**
     * Follows a link of a page of this site, unless {@link #with} says that it comes from elsewhere; a page that says
     * so is loaded again.
     */
    public Response get(String path) {
        Response shown = load(path);
        for (int again = 0; again < MAX_REFRESHES && shown.header("Refresh") != null; again++) {
            shown = load(path);
        }
        return await(shown);
    }

    /** Goes on from the page that waits for a server which took long to answer. */
    private Response await(Response answer) {
        String next = answer.header("Location");
        return next != null && next.contains(WAITING) ? get(next) : answer;
    }

    /** The same without loading it again. */
    Response load(String path) {
        RequestSpecification request = request();
        return keep(
                headers.containsKey(FROM)
                        ? request.get(path)
                        : request.header(FROM, "same-origin").get(path));
    }

    /** Sends a form as a page of this site does. */
    public Response post(String path, Map<String, String> fields) {
        return await(keep(request()
                .urlEncodingEnabled(true)
                .header("Origin", "null")
                .header(FROM, "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path)));
    }

    /** Sends a form as a browser does that says nothing of where it is from. */
    Response form(String path, Map<String, String> fields) {
        return await(send(path, fields));
    }

    /** The same without going on from the page that waits for a server. */
    Response send(String path, Map<String, String> fields) {
        return keep(request()
                .urlEncodingEnabled(true)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path));
    }

    /** The token of a page's first form that begins a sign-in. */
    static String beginToken(Response page) {
        Matcher form = BEGIN.matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError("No sign-in can be begun on this page");
        }
        return form.group(1);
    }

    Response keep(Response response) {
        for (Cookie cookie : response.detailedCookies().asList()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return response;
    }

    /** The token of the first form of a page. */
    public String token(String page) {
        Matcher form = TOKEN.matcher(get(page).asString());
        if (!form.find()) {
            throw new AssertionError("No form on " + page);
        }
        return form.group(1);
    }

    /** Goes to the consent page. */
    URI begin(DevServer server, String query) {
        return URI.create(get("/misskey/login?host=" + server.url() + query).header("Location"));
    }

    /** Signs in from the start page to the page after it. */
    public Response signIn(DevServer server, String username) {
        return get(callback(server, username, ""));
    }

    /** Goes to the consent page and approves; returns the way back. */
    String callback(DevServer server, String username, String query) {
        URI back = URI.create(
                server.approve(begin(server, query), username).callback().orElseThrow());
        return back.getRawPath() + "?" + back.getRawQuery();
    }
}
