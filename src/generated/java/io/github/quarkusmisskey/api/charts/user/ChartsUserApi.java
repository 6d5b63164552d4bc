package io.github.quarkusmisskey.api.charts.user;

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

/** The endpoints of {@code charts/user}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/charts/user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ChartsUserApi {

    /** {@code charts/user/drive}: needs no token. */
    @POST
    @Path("drive")
    ChartsUserDriveResponse drive(Body<ChartsUserDriveRequest> request);

    /** {@link #drive(Body)} without blocking. */
    @POST
    @Path("drive")
    Uni<ChartsUserDriveResponse> driveAsync(Body<ChartsUserDriveRequest> request);

    /** {@code charts/user/following}: needs no token. */
    @POST
    @Path("following")
    ChartsUserFollowingResponse following(Body<ChartsUserFollowingRequest> request);

    /** {@link #following(Body)} without blocking. */
    @POST
    @Path("following")
    Uni<ChartsUserFollowingResponse> followingAsync(Body<ChartsUserFollowingRequest> request);

    /** {@code charts/user/notes}: needs no token. */
    @POST
    @Path("notes")
    ChartsUserNotesResponse notes(Body<ChartsUserNotesRequest> request);

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<ChartsUserNotesResponse> notesAsync(Body<ChartsUserNotesRequest> request);

    /** {@code charts/user/pv}: needs no token. */
    @POST
    @Path("pv")
    ChartsUserPvResponse pv(Body<ChartsUserPvRequest> request);

    /** {@link #pv(Body)} without blocking. */
    @POST
    @Path("pv")
    Uni<ChartsUserPvResponse> pvAsync(Body<ChartsUserPvRequest> request);

    /** {@code charts/user/reactions}: needs no token. */
    @POST
    @Path("reactions")
    ChartsUserReactionsResponse reactions(Body<ChartsUserReactionsRequest> request);

    /** {@link #reactions(Body)} without blocking. */
    @POST
    @Path("reactions")
    Uni<ChartsUserReactionsResponse> reactionsAsync(Body<ChartsUserReactionsRequest> request);
}
