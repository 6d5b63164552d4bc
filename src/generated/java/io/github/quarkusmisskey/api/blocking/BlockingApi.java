package io.github.quarkusmisskey.api.blocking;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.Blocking;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code blocking}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/blocking")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface BlockingApi {

    /**
     * {@code blocking/create}: needs {@code write:blocks}. At most 20 calls in 1 h.
     *
     * <p>Errors: {@code ALREADY_BLOCKING}, {@code BLOCKEE_IS_YOURSELF}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("create")
    UserDetailedNotMe create(Body<BlockingCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<UserDetailedNotMe> createAsync(Body<BlockingCreateRequest> request);

    /**
     * {@code blocking/delete}: needs {@code write:blocks}. At most 100 calls in 1 h.
     *
     * <p>Errors: {@code BLOCKEE_IS_YOURSELF}, {@code NOT_BLOCKING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("delete")
    UserDetailedNotMe delete(Body<BlockingDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<UserDetailedNotMe> deleteAsync(Body<BlockingDeleteRequest> request);

    /** {@code blocking/list}: needs {@code read:blocks}. */
    @POST
    @Path("list")
    List<Blocking> list(Body<BlockingListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<Blocking> list() {
        return list(BlockingListRequest.builder().build());
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Blocking>> listAsync(Body<BlockingListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<Blocking>> listAsync() {
        return listAsync(BlockingListRequest.builder().build());
    }
}
