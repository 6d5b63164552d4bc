package io.github.quarkusmisskey.api.mute;

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
import io.github.quarkusmisskey.api.model.Muting;
import io.quarkus.arc.NoClassInterceptors;
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
    void create(Body<? extends MuteCreateRequest> request);

    /** {@link #create(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void create(String userId) {
        create(new MuteCreateRequest(userId, null));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void create(Consumer<MuteCreateRequest.Builder> request) {
        create(MuteCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<? extends MuteCreateRequest> request);

    /** {@link #create(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(String userId) {
        return createAsync(new MuteCreateRequest(userId, null));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(Consumer<MuteCreateRequest.Builder> request) {
        return createAsync(MuteCreateRequest.with(request));
    }

    /**
     * {@code mute/delete}: needs {@code write:mutes}.
     *
     * <p>Errors: {@code MUTEE_IS_YOURSELF}, {@code NOT_MUTING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends MuteDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void delete(String userId) {
        delete(new MuteDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<MuteDeleteRequest.Builder> request) {
        delete(MuteDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends MuteDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String userId) {
        return deleteAsync(new MuteDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<MuteDeleteRequest.Builder> request) {
        return deleteAsync(MuteDeleteRequest.with(request));
    }

    /** {@code mute/list}: needs {@code read:mutes}. */
    @POST
    @Path("list")
    List<Muting> list(Body<? extends MuteListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<Muting> list() {
        return list(MuteListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Muting> list(Consumer<MuteListRequest.Builder> request) {
        return list(MuteListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Muting>> listAsync(Body<? extends MuteListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Muting>> listAsync() {
        return listAsync(MuteListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Muting>> listAsync(Consumer<MuteListRequest.Builder> request) {
        return listAsync(MuteListRequest.with(request));
    }
}
