package io.github.quarkusmisskey.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import io.quarkus.arc.properties.IfBuildProperty;

/**
 * The style sheet, the script and the icon. They are not in {@code META-INF/resources}, where they would be public in applications that
 * do not want our pages.
 */
@Path("/misskey/assets")
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
@OurPage
public class Assets {

    private static final byte[] STYLE = read("style.css");
    private static final byte[] SCRIPT = read("live.js");
    private static final byte[] ICON = read("icon.svg");
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    /** Changes with the style sheet and the script, so that browsers may keep it for ever. */
    static String version() {
        return Integer.toHexString(31 * Arrays.hashCode(STYLE) + Arrays.hashCode(SCRIPT));
    }

    @GET
    @Path("style.css")
    @Produces("text/css;charset=UTF-8")
    public Response style() {
        return Response.ok(STYLE).header("Cache-Control", FOREVER).build();
    }

    @GET
    @Path("live.js")
    @Produces("text/javascript;charset=UTF-8")
    public Response script() {
        return Response.ok(SCRIPT).header("Cache-Control", FOREVER).build();
    }

    @GET
    @Path("icon.svg")
    @Produces("image/svg+xml")
    public Response icon() {
        return Response.ok(ICON).header("Cache-Control", FOR_A_DAY).build();
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/misskey-web/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The module's " + name + " cannot be read", e);
        }
    }
}
