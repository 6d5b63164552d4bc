package io.github.quarkusmisskey.api.channels.mute;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.Channel;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code channels/mute}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/channels/mute")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ChannelsMuteApi {

    /**
     * {@code channels/mute/create}: needs {@code write:channels}.
     *
     * <p>Errors: {@code ALREADY_MUTING_CHANNEL}, {@code EXPIRES_AT_IS_PAST}, {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("create")
    void create(Body<? extends ChannelsMuteCreateRequest> request);

    /** {@link #create(Body)} by {@code channelId} alone. */
    @NoClassInterceptors
    default void create(String channelId) {
        create(new ChannelsMuteCreateRequest(channelId, null));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void create(Consumer<ChannelsMuteCreateRequest.Builder> request) {
        create(ChannelsMuteCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<? extends ChannelsMuteCreateRequest> request);

    /** {@link #create(Body)} by {@code channelId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(String channelId) {
        return createAsync(new ChannelsMuteCreateRequest(channelId, null));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(Consumer<ChannelsMuteCreateRequest.Builder> request) {
        return createAsync(ChannelsMuteCreateRequest.with(request));
    }

    /** {@code channels/mute/delete}: needs {@code write:channels}. */
    @POST
    @Path("delete")
    void delete(Body<? extends ChannelsMuteDeleteRequest> request);

    /** {@link #delete(Body)} by {@code channelId} alone. */
    @NoClassInterceptors
    default void delete(String channelId) {
        delete(new ChannelsMuteDeleteRequest(channelId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<ChannelsMuteDeleteRequest.Builder> request) {
        delete(ChannelsMuteDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends ChannelsMuteDeleteRequest> request);

    /** {@link #delete(Body)} by {@code channelId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String channelId) {
        return deleteAsync(new ChannelsMuteDeleteRequest(channelId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<ChannelsMuteDeleteRequest.Builder> request) {
        return deleteAsync(ChannelsMuteDeleteRequest.with(request));
    }

    /** {@code channels/mute/list}: needs {@code read:channels}. */
    @POST
    @Path("list")
    List<Channel> list(Body<Empty> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<Channel> list() {
        return list(Empty.BODY);
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Channel>> listAsync(Body<Empty> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Channel>> listAsync() {
        return listAsync(Empty.BODY);
    }
}
