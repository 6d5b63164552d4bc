package io.github.quarkusmisskey.api.federation;

import java.util.List;
import java.util.function.Consumer;
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
import io.quarkus.arc.NoClassInterceptors;
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
    List<Following> followers(Body<? extends FederationFollowersRequest> request);

    /** {@link #followers(Body)} by {@code host} alone. */
    @NoClassInterceptors
    default List<Following> followers(String host) {
        return followers(FederationFollowersRequest.of(host));
    }

    /** {@link #followers(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Following> followers(Consumer<FederationFollowersRequest.Builder> request) {
        return followers(FederationFollowersRequest.with(request));
    }

    /** {@link #followers(Body)} without blocking. */
    @POST
    @Path("followers")
    Uni<List<Following>> followersAsync(Body<? extends FederationFollowersRequest> request);

    /** {@link #followers(Body)} by {@code host} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Following>> followersAsync(String host) {
        return followersAsync(FederationFollowersRequest.of(host));
    }

    /** {@link #followers(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Following>> followersAsync(Consumer<FederationFollowersRequest.Builder> request) {
        return followersAsync(FederationFollowersRequest.with(request));
    }

    /** {@code federation/following}: needs no token. */
    @POST
    @Path("following")
    List<Following> following(Body<? extends FederationFollowingRequest> request);

    /** {@link #following(Body)} by {@code host} alone. */
    @NoClassInterceptors
    default List<Following> following(String host) {
        return following(FederationFollowingRequest.of(host));
    }

    /** {@link #following(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Following> following(Consumer<FederationFollowingRequest.Builder> request) {
        return following(FederationFollowingRequest.with(request));
    }

    /** {@link #following(Body)} without blocking. */
    @POST
    @Path("following")
    Uni<List<Following>> followingAsync(Body<? extends FederationFollowingRequest> request);

    /** {@link #following(Body)} by {@code host} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Following>> followingAsync(String host) {
        return followingAsync(FederationFollowingRequest.of(host));
    }

    /** {@link #following(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Following>> followingAsync(Consumer<FederationFollowingRequest.Builder> request) {
        return followingAsync(FederationFollowingRequest.with(request));
    }

    /** {@code federation/instances}: needs no token. */
    @POST
    @Path("instances")
    List<FederationInstance> instances(Body<? extends FederationInstancesRequest> request);

    /** {@link #instances(Body)} without parameters. */
    @NoClassInterceptors
    default List<FederationInstance> instances() {
        return instances(FederationInstancesRequest.builder().build());
    }

    /** {@link #instances(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<FederationInstance> instances(Consumer<FederationInstancesRequest.Builder> request) {
        return instances(FederationInstancesRequest.with(request));
    }

    /** {@link #instances(Body)} without blocking. */
    @POST
    @Path("instances")
    Uni<List<FederationInstance>> instancesAsync(Body<? extends FederationInstancesRequest> request);

    /** {@link #instances(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<FederationInstance>> instancesAsync() {
        return instancesAsync(FederationInstancesRequest.builder().build());
    }

    /** {@link #instances(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<FederationInstance>> instancesAsync(Consumer<FederationInstancesRequest.Builder> request) {
        return instancesAsync(FederationInstancesRequest.with(request));
    }

    /**
     * {@code federation/show-instance}: needs no token.
     *
     * @return null if the server answers nothing
     */
    @POST
    @Path("show-instance")
    FederationInstance showInstance(Body<? extends FederationShowInstanceRequest> request);

    /** {@link #showInstance(Body)} by {@code host} alone. */
    @NoClassInterceptors
    default FederationInstance showInstance(String host) {
        return showInstance(new FederationShowInstanceRequest(host));
    }

    /** {@link #showInstance(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default FederationInstance showInstance(Consumer<FederationShowInstanceRequest.Builder> request) {
        return showInstance(FederationShowInstanceRequest.with(request));
    }

    /** {@link #showInstance(Body)} without blocking. */
    @POST
    @Path("show-instance")
    Uni<FederationInstance> showInstanceAsync(Body<? extends FederationShowInstanceRequest> request);

    /** {@link #showInstance(Body)} by {@code host} alone and without blocking. */
    @NoClassInterceptors
    default Uni<FederationInstance> showInstanceAsync(String host) {
        return showInstanceAsync(new FederationShowInstanceRequest(host));
    }

    /** {@link #showInstance(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<FederationInstance> showInstanceAsync(Consumer<FederationShowInstanceRequest.Builder> request) {
        return showInstanceAsync(FederationShowInstanceRequest.with(request));
    }

    /** {@code federation/stats}: needs no token. */
    @POST
    @Path("stats")
    FederationStatsResponse stats(Body<? extends FederationStatsRequest> request);

    /** {@link #stats(Body)} without parameters. */
    @NoClassInterceptors
    default FederationStatsResponse stats() {
        return stats(new FederationStatsRequest(null));
    }

    /** {@link #stats(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default FederationStatsResponse stats(Consumer<FederationStatsRequest.Builder> request) {
        return stats(FederationStatsRequest.with(request));
    }

    /** {@link #stats(Body)} without blocking. */
    @POST
    @Path("stats")
    Uni<FederationStatsResponse> statsAsync(Body<? extends FederationStatsRequest> request);

    /** {@link #stats(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<FederationStatsResponse> statsAsync() {
        return statsAsync(new FederationStatsRequest(null));
    }

    /** {@link #stats(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<FederationStatsResponse> statsAsync(Consumer<FederationStatsRequest.Builder> request) {
        return statsAsync(FederationStatsRequest.with(request));
    }

    /** {@code federation/update-remote-user}: needs no token. */
    @POST
    @Path("update-remote-user")
    void updateRemoteUser(Body<? extends FederationUpdateRemoteUserRequest> request);

    /** {@link #updateRemoteUser(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void updateRemoteUser(String userId) {
        updateRemoteUser(new FederationUpdateRemoteUserRequest(userId));
    }

    /** {@link #updateRemoteUser(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateRemoteUser(Consumer<FederationUpdateRemoteUserRequest.Builder> request) {
        updateRemoteUser(FederationUpdateRemoteUserRequest.with(request));
    }

    /** {@link #updateRemoteUser(Body)} without blocking. */
    @POST
    @Path("update-remote-user")
    Uni<Void> updateRemoteUserAsync(Body<? extends FederationUpdateRemoteUserRequest> request);

    /** {@link #updateRemoteUser(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateRemoteUserAsync(String userId) {
        return updateRemoteUserAsync(new FederationUpdateRemoteUserRequest(userId));
    }

    /** {@link #updateRemoteUser(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateRemoteUserAsync(Consumer<FederationUpdateRemoteUserRequest.Builder> request) {
        return updateRemoteUserAsync(FederationUpdateRemoteUserRequest.with(request));
    }

    /** {@code federation/users}: needs no token. */
    @POST
    @Path("users")
    List<UserDetailedNotMe> users(Body<? extends FederationUsersRequest> request);

    /** {@link #users(Body)} by {@code host} alone. */
    @NoClassInterceptors
    default List<UserDetailedNotMe> users(String host) {
        return users(FederationUsersRequest.of(host));
    }

    /** {@link #users(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<UserDetailedNotMe> users(Consumer<FederationUsersRequest.Builder> request) {
        return users(FederationUsersRequest.with(request));
    }

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<List<UserDetailedNotMe>> usersAsync(Body<? extends FederationUsersRequest> request);

    /** {@link #users(Body)} by {@code host} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailedNotMe>> usersAsync(String host) {
        return usersAsync(FederationUsersRequest.of(host));
    }

    /** {@link #users(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailedNotMe>> usersAsync(Consumer<FederationUsersRequest.Builder> request) {
        return usersAsync(FederationUsersRequest.with(request));
    }
}
