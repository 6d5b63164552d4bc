package io.github.quarkusmisskey.web.internal.resource;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;

/** A path below which some addresses have pages; all others return the 404 page. */
abstract class PageFolder {

    /** Responds if no other method matches. */
    @GET
    @Path("{page:.+}")
    public Response nothing() {
        throw new ProblemException(Problem.NOT_FOUND);
    }

    /** Otherwise the response would be 405 instead of 404. */
    @POST
    @Path("{page:.+}")
    public Response nothingToChange() {
        return nothing();
    }

    @PUT
    @Path("{page:.+}")
    public Response nothingToPut() {
        return nothing();
    }

    @PATCH
    @Path("{page:.+}")
    public Response nothingToPatch() {
        return nothing();
    }

    @DELETE
    @Path("{page:.+}")
    public Response nothingToDelete() {
        return nothing();
    }
}
