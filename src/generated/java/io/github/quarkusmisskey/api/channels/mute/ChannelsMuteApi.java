package io.github.quarkusmisskey.api.channels.mute;

import java.util.List;
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
    void create(Body<ChannelsMuteCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<ChannelsMuteCreateRequest> request);

    /** {@code channels/mute/delete}: needs {@code write:channels}. */
    @POST
    @Path("delete")
    void delete(Body<ChannelsMuteDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<ChannelsMuteDeleteRequest> request);

    /** {@code channels/mute/list}: needs {@code read:channels}. */
    @POST
    @Path("list")
    List<Channel> list(Body<Empty> request);

    /** {@link #list(Body)} without parameters. */
    default List<Channel> list() {
        return list(Empty.BODY);
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Channel>> listAsync(Body<Empty> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<Channel>> listAsync() {
        return listAsync(Empty.BODY);
    }
}
