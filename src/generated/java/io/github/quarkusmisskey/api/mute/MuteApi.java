package io.github.quarkusmisskey.api.mute;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.Muting;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code mute}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/mute")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface MuteApi {

    /**
     * {@code mute/create}: needs {@code write:mutes}. At most 20 calls in 1 h.
     *
     * <p>Errors: {@code ALREADY_MUTING}, {@code MUTEE_IS_YOURSELF}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("create")
    void create(Body<MuteCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<MuteCreateRequest> request);

    /**
     * {@code mute/delete}: needs {@code write:mutes}.
     *
     * <p>Errors: {@code MUTEE_IS_YOURSELF}, {@code NOT_MUTING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("delete")
    void delete(Body<MuteDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<MuteDeleteRequest> request);

    /** {@code mute/list}: needs {@code read:mutes}. */
    @POST
    @Path("list")
    List<Muting> list(Body<MuteListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<Muting> list() {
        return list(MuteListRequest.builder().build());
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Muting>> listAsync(Body<MuteListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<Muting>> listAsync() {
        return listAsync(MuteListRequest.builder().build());
    }
}
