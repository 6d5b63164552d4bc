package io.github.quarkusmisskey.web.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.quarkus.arc.properties.IfBuildProperty;

/** Redirects from {@code /} to the start page if {@code misskey.web.root=true}. */
@Path("/")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
@IfBuildProperty(name = "misskey.web.root", stringValue = "true")
public class RootResource {

    private final PageRequest visit;

    RootResource(PageRequest visit) {
        this.visit = visit;
    }

    @GET
    public Response start() {
        return visit.seeOther(visit.path(""));
    }
}
