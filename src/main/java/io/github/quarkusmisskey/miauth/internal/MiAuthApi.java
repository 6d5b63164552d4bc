package io.github.quarkusmisskey.miauth.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one endpoint of MiAuth. It is no part of the API document. */
@MisskeyCall
@RegisterForReflection
@RegisterRestClient(configKey = "misskey")
@Path("/api/miauth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface MiAuthApi {

    /** Answers 200 in any case; the token comes at most once. */
    @POST
    @Path("{session}/check")
    MiAuthCheck check(@PathParam("session") String session, Body<Empty> request);
}
