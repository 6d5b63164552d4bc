package io.github.quarkusmisskey.web.internal.resource;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.login.LoginService;
import io.github.quarkusmisskey.login.OAuthClient;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * The page at the {@code client_id} of OAuth, as in IndieAuth: servers fetch it to learn the application's name and the
 * allowed redirect URIs. They accept the name and the logo only from an {@code h-app} whose {@code u-url} is that
 * address.
 */
@Path("/misskey/oauth/client")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class OAuthClientResource {

    private final LoginService logins;
    private final SignInAddresses addresses;

    OAuthClientResource(LoginService logins, SignInAddresses addresses) {
        this.logins = logins;
        this.addresses = addresses;
    }

    @GET
    @Produces(PageTemplates.HTML)
    public Response describe() {
        OAuthClient client = logins.oauthClient();
        String callback = addresses.callback().toString();
        String logo = client.logo().map(URI::toString).orElse(null);
        String page = PageTemplates.oauthClient(
                        client.name(),
                        logo,
                        callback,
                        addresses.describedClient().toString())
                .render();
        return Response.ok(page)
                .header(HttpHeaders.LINK, "<" + callback + ">; rel=\"redirect_uri\"")
                .build();
    }
}
