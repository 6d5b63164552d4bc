package io.github.quarkusmisskey.api.federation;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.FederationInstance;
import io.github.quarkusmisskey.api.model.Following;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code federation}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/federation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface FederationApi {

    /** {@code federation/followers}: needs no token. */
    @POST
    @Path("followers")
    List<Following> followers(Body<FederationFollowersRequest> request);

    /** {@link #followers(Body)} without blocking. */
    @POST
    @Path("followers")
    Uni<List<Following>> followersAsync(Body<FederationFollowersRequest> request);

    /** {@code federation/following}: needs no token. */
    @POST
    @Path("following")
    List<Following> following(Body<FederationFollowingRequest> request);

    /** {@link #following(Body)} without blocking. */
    @POST
    @Path("following")
    Uni<List<Following>> followingAsync(Body<FederationFollowingRequest> request);

    /** {@code federation/instances}: needs no token. */
    @POST
    @Path("instances")
    List<FederationInstance> instances(Body<FederationInstancesRequest> request);

    /** {@link #instances(Body)} without parameters. */
    default List<FederationInstance> instances() {
        return instances(FederationInstancesRequest.builder().build());
    }

    /** {@link #instances(Body)} without blocking. */
    @POST
    @Path("instances")
    Uni<List<FederationInstance>> instancesAsync(Body<FederationInstancesRequest> request);

    /** {@link #instances(Body)} without parameters and without blocking. */
    default Uni<List<FederationInstance>> instancesAsync() {
        return instancesAsync(FederationInstancesRequest.builder().build());
    }

    /**
     * {@code federation/show-instance}: needs no token.
     *
     * @return null if the server answers nothing
     */
    @POST
    @Path("show-instance")
    FederationInstance showInstance(Body<FederationShowInstanceRequest> request);

    /** {@link #showInstance(Body)} without blocking. */
    @POST
    @Path("show-instance")
    Uni<FederationInstance> showInstanceAsync(Body<FederationShowInstanceRequest> request);

    /** {@code federation/stats}: needs no token. */
    @POST
    @Path("stats")
    FederationStatsResponse stats(Body<FederationStatsRequest> request);

    /** {@link #stats(Body)} without parameters. */
    default FederationStatsResponse stats() {
        return stats(new FederationStatsRequest(null));
    }

    /** {@link #stats(Body)} without blocking. */
    @POST
    @Path("stats")
    Uni<FederationStatsResponse> statsAsync(Body<FederationStatsRequest> request);

    /** {@link #stats(Body)} without parameters and without blocking. */
    default Uni<FederationStatsResponse> statsAsync() {
        return statsAsync(new FederationStatsRequest(null));
    }

    /** {@code federation/update-remote-user}: needs no token. */
    @POST
    @Path("update-remote-user")
    void updateRemoteUser(Body<FederationUpdateRemoteUserRequest> request);

    /** {@link #updateRemoteUser(Body)} without blocking. */
    @POST
    @Path("update-remote-user")
    Uni<Void> updateRemoteUserAsync(Body<FederationUpdateRemoteUserRequest> request);

    /** {@code federation/users}: needs no token. */
    @POST
    @Path("users")
    List<UserDetailedNotMe> users(Body<FederationUsersRequest> request);

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<List<UserDetailedNotMe>> usersAsync(Body<FederationUsersRequest> request);
}
