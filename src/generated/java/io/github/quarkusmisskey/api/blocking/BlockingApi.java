package io.github.quarkusmisskey.api.blocking;

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
import io.github.quarkusmisskey.api.model.Blocking;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
import io.quarkus.arc.NoClassInterceptors;
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
    UserDetailedNotMe create(Body<? extends BlockingCreateRequest> request);

    /** {@link #create(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default UserDetailedNotMe create(String userId) {
        return create(new BlockingCreateRequest(userId));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserDetailedNotMe create(Consumer<BlockingCreateRequest.Builder> request) {
        return create(BlockingCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<UserDetailedNotMe> createAsync(Body<? extends BlockingCreateRequest> request);

    /** {@link #create(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserDetailedNotMe> createAsync(String userId) {
        return createAsync(new BlockingCreateRequest(userId));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserDetailedNotMe> createAsync(Consumer<BlockingCreateRequest.Builder> request) {
        return createAsync(BlockingCreateRequest.with(request));
    }

    /**
     * {@code blocking/delete}: needs {@code write:blocks}. At most 100 calls in 1 h.
     *
     * <p>Errors: {@code BLOCKEE_IS_YOURSELF}, {@code NOT_BLOCKING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("delete")
    UserDetailedNotMe delete(Body<? extends BlockingDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default UserDetailedNotMe delete(String userId) {
        return delete(new BlockingDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserDetailedNotMe delete(Consumer<BlockingDeleteRequest.Builder> request) {
        return delete(BlockingDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<UserDetailedNotMe> deleteAsync(Body<? extends BlockingDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserDetailedNotMe> deleteAsync(String userId) {
        return deleteAsync(new BlockingDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserDetailedNotMe> deleteAsync(Consumer<BlockingDeleteRequest.Builder> request) {
        return deleteAsync(BlockingDeleteRequest.with(request));
    }

    /** {@code blocking/list}: needs {@code read:blocks}. */
    @POST
    @Path("list")
    List<Blocking> list(Body<? extends BlockingListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<Blocking> list() {
        return list(BlockingListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Blocking> list(Consumer<BlockingListRequest.Builder> request) {
        return list(BlockingListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Blocking>> listAsync(Body<? extends BlockingListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Blocking>> listAsync() {
        return listAsync(BlockingListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Blocking>> listAsync(Consumer<BlockingListRequest.Builder> request) {
        return listAsync(BlockingListRequest.with(request));
    }
}
