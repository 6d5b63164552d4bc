package io.github.quarkusmisskey.web.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.mfm.MfmHtml;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * The style sheet, the scripts and the icon. They are not in {@code META-INF/resources}, where they would be public in
 * applications without the pages.
 */
@Path("/misskey/assets")
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
@OurPage
public class Assets {

    private static final byte[] STYLE = style(read("style.css"));
    private static final byte[] LIVE_SCRIPT = read("live.js");
    private static final byte[] PAGE_SCRIPT = read("page.js");
    private static final byte[] ICON = read("icon.svg");
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    /** Changes with the style sheet and the scripts, so that browsers may cache them indefinitely. */
    static String version() {
        int scripts = 31 * Arrays.hashCode(LIVE_SCRIPT) + Arrays.hashCode(PAGE_SCRIPT);
        return Integer.toHexString(31 * Arrays.hashCode(STYLE) + scripts);
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
    public Response liveScript() {
        return Response.ok(LIVE_SCRIPT).header("Cache-Control", FOREVER).build();
    }

    @GET
    @Path("page.js")
    @Produces("text/javascript;charset=UTF-8")
    public Response pageScript() {
        return Response.ok(PAGE_SCRIPT).header("Cache-Control", FOREVER).build();
    }

    @GET
    @Path("icon.svg")
    @Produces("image/svg+xml")
    public Response icon() {
        return Response.ok(ICON).header("Cache-Control", FOR_A_DAY).build();
    }

    /** The style sheet, preceded by that of the markup in notes. */
    private static byte[] style(byte[] own) {
        byte[] markup = MfmHtml.stylesheet().getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(markup, markup.length + own.length);
        System.arraycopy(own, 0, both, markup.length, own.length);
        return both;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/misskey-web/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The module's " + name + " cannot be read", e);
        }
    }
}
