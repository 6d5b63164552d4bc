package io.github.quarkusmisskey.api.charts.user;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
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
    ChartsUserDriveResponse drive(Body<? extends ChartsUserDriveRequest> request);

    /** {@link #drive(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsUserDriveResponse drive(Consumer<ChartsUserDriveRequest.Builder> request) {
        return drive(ChartsUserDriveRequest.with(request));
    }

    /** {@link #drive(Body)} without blocking. */
    @POST
    @Path("drive")
    Uni<ChartsUserDriveResponse> driveAsync(Body<? extends ChartsUserDriveRequest> request);

    /** {@link #drive(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsUserDriveResponse> driveAsync(Consumer<ChartsUserDriveRequest.Builder> request) {
        return driveAsync(ChartsUserDriveRequest.with(request));
    }

    /** {@code charts/user/following}: needs no token. */
    @POST
    @Path("following")
    ChartsUserFollowingResponse following(Body<? extends ChartsUserFollowingRequest> request);

    /** {@link #following(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsUserFollowingResponse following(Consumer<ChartsUserFollowingRequest.Builder> request) {
        return following(ChartsUserFollowingRequest.with(request));
    }

    /** {@link #following(Body)} without blocking. */
    @POST
    @Path("following")
    Uni<ChartsUserFollowingResponse> followingAsync(Body<? extends ChartsUserFollowingRequest> request);

    /** {@link #following(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsUserFollowingResponse> followingAsync(Consumer<ChartsUserFollowingRequest.Builder> request) {
        return followingAsync(ChartsUserFollowingRequest.with(request));
    }

    /** {@code charts/user/notes}: needs no token. */
    @POST
    @Path("notes")
    ChartsUserNotesResponse notes(Body<? extends ChartsUserNotesRequest> request);

    /** {@link #notes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsUserNotesResponse notes(Consumer<ChartsUserNotesRequest.Builder> request) {
        return notes(ChartsUserNotesRequest.with(request));
    }

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<ChartsUserNotesResponse> notesAsync(Body<? extends ChartsUserNotesRequest> request);

    /** {@link #notes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsUserNotesResponse> notesAsync(Consumer<ChartsUserNotesRequest.Builder> request) {
        return notesAsync(ChartsUserNotesRequest.with(request));
    }

    /** {@code charts/user/pv}: needs no token. */
    @POST
    @Path("pv")
    ChartsUserPvResponse pv(Body<? extends ChartsUserPvRequest> request);

    /** {@link #pv(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsUserPvResponse pv(Consumer<ChartsUserPvRequest.Builder> request) {
        return pv(ChartsUserPvRequest.with(request));
    }

    /** {@link #pv(Body)} without blocking. */
    @POST
    @Path("pv")
    Uni<ChartsUserPvResponse> pvAsync(Body<? extends ChartsUserPvRequest> request);

    /** {@link #pv(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsUserPvResponse> pvAsync(Consumer<ChartsUserPvRequest.Builder> request) {
        return pvAsync(ChartsUserPvRequest.with(request));
    }

    /** {@code charts/user/reactions}: needs no token. */
    @POST
    @Path("reactions")
    ChartsUserReactionsResponse reactions(Body<? extends ChartsUserReactionsRequest> request);

    /** {@link #reactions(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsUserReactionsResponse reactions(Consumer<ChartsUserReactionsRequest.Builder> request) {
        return reactions(ChartsUserReactionsRequest.with(request));
    }

    /** {@link #reactions(Body)} without blocking. */
    @POST
    @Path("reactions")
    Uni<ChartsUserReactionsResponse> reactionsAsync(Body<? extends ChartsUserReactionsRequest> request);

    /** {@link #reactions(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsUserReactionsResponse> reactionsAsync(Consumer<ChartsUserReactionsRequest.Builder> request) {
        return reactionsAsync(ChartsUserReactionsRequest.with(request));
    }
}
