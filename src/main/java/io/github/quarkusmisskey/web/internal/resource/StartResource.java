package io.github.quarkusmisskey.web.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.StartPages;
import io.quarkus.arc.properties.IfBuildProperty;

/** The page on which people choose their server. */
@Path("/misskey")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class StartResource extends PageFolder {

    private final StartPages pages;
    private final PageRequest visit;

    StartResource(StartPages pages, PageRequest visit) {
        this.pages = pages;
        this.visit = visit;
    }

    @GET
    public Response start() {
        return visit.show(pages.page());
    }
}
