package io.github.quarkusmisskey.api.charts;

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
    ChartsActiveUsersResponse activeUsers(Body<? extends ChartsActiveUsersRequest> request);

    /** {@link #activeUsers(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsActiveUsersResponse activeUsers(Consumer<ChartsActiveUsersRequest.Builder> request) {
        return activeUsers(ChartsActiveUsersRequest.with(request));
    }

    /** {@link #activeUsers(Body)} without blocking. */
    @POST
    @Path("active-users")
    Uni<ChartsActiveUsersResponse> activeUsersAsync(Body<? extends ChartsActiveUsersRequest> request);

    /** {@link #activeUsers(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsActiveUsersResponse> activeUsersAsync(Consumer<ChartsActiveUsersRequest.Builder> request) {
        return activeUsersAsync(ChartsActiveUsersRequest.with(request));
    }

    /** {@code charts/ap-request}: needs no token. */
    @POST
    @Path("ap-request")
    ChartsApRequestResponse apRequest(Body<? extends ChartsApRequestRequest> request);

    /** {@link #apRequest(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsApRequestResponse apRequest(Consumer<ChartsApRequestRequest.Builder> request) {
        return apRequest(ChartsApRequestRequest.with(request));
    }

    /** {@link #apRequest(Body)} without blocking. */
    @POST
    @Path("ap-request")
    Uni<ChartsApRequestResponse> apRequestAsync(Body<? extends ChartsApRequestRequest> request);

    /** {@link #apRequest(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsApRequestResponse> apRequestAsync(Consumer<ChartsApRequestRequest.Builder> request) {
        return apRequestAsync(ChartsApRequestRequest.with(request));
    }

    /** {@code charts/drive}: needs no token. */
    @POST
    @Path("drive")
    ChartsDriveResponse drive(Body<? extends ChartsDriveRequest> request);

    /** {@link #drive(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsDriveResponse drive(Consumer<ChartsDriveRequest.Builder> request) {
        return drive(ChartsDriveRequest.with(request));
    }

    /** {@link #drive(Body)} without blocking. */
    @POST
    @Path("drive")
    Uni<ChartsDriveResponse> driveAsync(Body<? extends ChartsDriveRequest> request);

    /** {@link #drive(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsDriveResponse> driveAsync(Consumer<ChartsDriveRequest.Builder> request) {
        return driveAsync(ChartsDriveRequest.with(request));
    }

    /** {@code charts/federation}: needs no token. */
    @POST
    @Path("federation")
    ChartsFederationResponse federation(Body<? extends ChartsFederationRequest> request);

    /** {@link #federation(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsFederationResponse federation(Consumer<ChartsFederationRequest.Builder> request) {
        return federation(ChartsFederationRequest.with(request));
    }

    /** {@link #federation(Body)} without blocking. */
    @POST
    @Path("federation")
    Uni<ChartsFederationResponse> federationAsync(Body<? extends ChartsFederationRequest> request);

    /** {@link #federation(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsFederationResponse> federationAsync(Consumer<ChartsFederationRequest.Builder> request) {
        return federationAsync(ChartsFederationRequest.with(request));
    }

    /** {@code charts/instance}: needs no token. */
    @POST
    @Path("instance")
    ChartsInstanceResponse instance(Body<? extends ChartsInstanceRequest> request);

    /** {@link #instance(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsInstanceResponse instance(Consumer<ChartsInstanceRequest.Builder> request) {
        return instance(ChartsInstanceRequest.with(request));
    }

    /** {@link #instance(Body)} without blocking. */
    @POST
    @Path("instance")
    Uni<ChartsInstanceResponse> instanceAsync(Body<? extends ChartsInstanceRequest> request);

    /** {@link #instance(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsInstanceResponse> instanceAsync(Consumer<ChartsInstanceRequest.Builder> request) {
        return instanceAsync(ChartsInstanceRequest.with(request));
    }

    /** {@code charts/notes}: needs no token. */
    @POST
    @Path("notes")
    ChartsNotesResponse notes(Body<? extends ChartsNotesRequest> request);

    /** {@link #notes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsNotesResponse notes(Consumer<ChartsNotesRequest.Builder> request) {
        return notes(ChartsNotesRequest.with(request));
    }

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<ChartsNotesResponse> notesAsync(Body<? extends ChartsNotesRequest> request);

    /** {@link #notes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsNotesResponse> notesAsync(Consumer<ChartsNotesRequest.Builder> request) {
        return notesAsync(ChartsNotesRequest.with(request));
    }

    /** {@code charts/users}: needs no token. */
    @POST
    @Path("users")
    ChartsUsersResponse users(Body<? extends ChartsUsersRequest> request);

    /** {@link #users(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChartsUsersResponse users(Consumer<ChartsUsersRequest.Builder> request) {
        return users(ChartsUsersRequest.with(request));
    }

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<ChartsUsersResponse> usersAsync(Body<? extends ChartsUsersRequest> request);

    /** {@link #users(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChartsUsersResponse> usersAsync(Consumer<ChartsUsersRequest.Builder> request) {
        return usersAsync(ChartsUsersRequest.with(request));
    }
}
