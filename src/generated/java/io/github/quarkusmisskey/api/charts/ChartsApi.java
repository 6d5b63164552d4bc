package io.github.quarkusmisskey.api.charts;

import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code charts}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/charts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ChartsApi {

    /** {@code charts/active-users}: needs no token. */
    @POST
    @Path("active-users")
    ChartsActiveUsersResponse activeUsers(Body<ChartsActiveUsersRequest> request);

    /** {@link #activeUsers(Body)} without blocking. */
    @POST
    @Path("active-users")
    Uni<ChartsActiveUsersResponse> activeUsersAsync(Body<ChartsActiveUsersRequest> request);

    /** {@code charts/ap-request}: needs no token. */
    @POST
    @Path("ap-request")
    ChartsApRequestResponse apRequest(Body<ChartsApRequestRequest> request);

    /** {@link #apRequest(Body)} without blocking. */
    @POST
    @Path("ap-request")
    Uni<ChartsApRequestResponse> apRequestAsync(Body<ChartsApRequestRequest> request);

    /** {@code charts/drive}: needs no token. */
    @POST
    @Path("drive")
    ChartsDriveResponse drive(Body<ChartsDriveRequest> request);

    /** {@link #drive(Body)} without blocking. */
    @POST
    @Path("drive")
    Uni<ChartsDriveResponse> driveAsync(Body<ChartsDriveRequest> request);

    /** {@code charts/federation}: needs no token. */
    @POST
    @Path("federation")
    ChartsFederationResponse federation(Body<ChartsFederationRequest> request);

    /** {@link #federation(Body)} without blocking. */
    @POST
    @Path("federation")
    Uni<ChartsFederationResponse> federationAsync(Body<ChartsFederationRequest> request);

    /** {@code charts/instance}: needs no token. */
    @POST
    @Path("instance")
    ChartsInstanceResponse instance(Body<ChartsInstanceRequest> request);

    /** {@link #instance(Body)} without blocking. */
    @POST
    @Path("instance")
    Uni<ChartsInstanceResponse> instanceAsync(Body<ChartsInstanceRequest> request);

    /** {@code charts/notes}: needs no token. */
    @POST
    @Path("notes")
    ChartsNotesResponse notes(Body<ChartsNotesRequest> request);

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<ChartsNotesResponse> notesAsync(Body<ChartsNotesRequest> request);

    /** {@code charts/users}: needs no token. */
    @POST
    @Path("users")
    ChartsUsersResponse users(Body<ChartsUsersRequest> request);

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<ChartsUsersResponse> usersAsync(Body<ChartsUsersRequest> request);
}
