package io.github.quarkusmisskey.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.arc.properties.IfBuildProperty;

/** The page where a person says which server the account is on. */
@Path("/misskey")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class StartResource extends PageFolder {

    private final StartPages pages;
    private final Visit visit;

    StartResource(StartPages pages, Visit visit) {
        this.pages = pages;
        this.visit = visit;
    }

    @GET
    public Response start() {
        return visit.show(pages.page());
    }
}
