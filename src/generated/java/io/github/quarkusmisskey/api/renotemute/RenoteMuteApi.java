package io.github.quarkusmisskey.api.renotemute;

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
import io.github.quarkusmisskey.api.model.RenoteMuting;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code renote-mute}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/renote-mute")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface RenoteMuteApi {

    /**
     * {@code renote-mute/create}: needs {@code write:mutes}. At most 20 calls in 1 h.
     *
     * <p>Errors: {@code ALREADY_MUTING}, {@code MUTEE_IS_YOURSELF}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("create")
    void create(Body<? extends RenoteMuteCreateRequest> request);

    /** {@link #create(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void create(String userId) {
        create(new RenoteMuteCreateRequest(userId));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void create(Consumer<RenoteMuteCreateRequest.Builder> request) {
        create(RenoteMuteCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<? extends RenoteMuteCreateRequest> request);

    /** {@link #create(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(String userId) {
        return createAsync(new RenoteMuteCreateRequest(userId));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(Consumer<RenoteMuteCreateRequest.Builder> request) {
        return createAsync(RenoteMuteCreateRequest.with(request));
    }

    /**
     * {@code renote-mute/delete}: needs {@code write:mutes}.
     *
     * <p>Errors: {@code MUTEE_IS_YOURSELF}, {@code NOT_MUTING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends RenoteMuteDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void delete(String userId) {
        delete(new RenoteMuteDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<RenoteMuteDeleteRequest.Builder> request) {
        delete(RenoteMuteDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends RenoteMuteDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String userId) {
        return deleteAsync(new RenoteMuteDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<RenoteMuteDeleteRequest.Builder> request) {
        return deleteAsync(RenoteMuteDeleteRequest.with(request));
    }

    /** {@code renote-mute/list}: needs {@code read:mutes}. */
    @POST
    @Path("list")
    List<RenoteMuting> list(Body<? extends RenoteMuteListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<RenoteMuting> list() {
        return list(RenoteMuteListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<RenoteMuting> list(Consumer<RenoteMuteListRequest.Builder> request) {
        return list(RenoteMuteListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<RenoteMuting>> listAsync(Body<? extends RenoteMuteListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<RenoteMuting>> listAsync() {
        return listAsync(RenoteMuteListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<RenoteMuting>> listAsync(Consumer<RenoteMuteListRequest.Builder> request) {
        return listAsync(RenoteMuteListRequest.with(request));
    }
}
