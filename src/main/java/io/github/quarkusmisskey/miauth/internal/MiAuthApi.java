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

/** The only endpoint of MiAuth. The API document does not contain it. */
@MisskeyCall
@RegisterForReflection
@RegisterRestClient(configKey = "misskey")
@Path("/api/miauth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface MiAuthApi {

    /** Always responds with 200, and returns the token at most once. */
    @POST
    @Path("{session}/check")
    MiAuthCheck check(@PathParam("session") String session, Body<Empty> request);
}
