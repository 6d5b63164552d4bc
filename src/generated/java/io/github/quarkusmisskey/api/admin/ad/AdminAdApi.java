package io.github.quarkusmisskey.api.admin.ad;

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
import io.github.quarkusmisskey.api.model.Ad;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/ad}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/ad")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminAdApi {

    /** {@code admin/ad/create}: needs {@code write:admin:ad}. */
    @POST
    @Path("create")
    Ad create(Body<? extends AdminAdCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Ad create(Consumer<AdminAdCreateRequest.Builder> request) {
        return create(AdminAdCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Ad> createAsync(Body<? extends AdminAdCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Ad> createAsync(Consumer<AdminAdCreateRequest.Builder> request) {
        return createAsync(AdminAdCreateRequest.with(request));
    }

    /**
     * {@code admin/ad/delete}: needs {@code write:admin:ad}.
     *
     * <p>Errors: {@code NO_SUCH_AD}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends AdminAdDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default void delete(String id) {
        delete(new AdminAdDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<AdminAdDeleteRequest.Builder> request) {
        delete(AdminAdDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends AdminAdDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String id) {
        return deleteAsync(new AdminAdDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<AdminAdDeleteRequest.Builder> request) {
        return deleteAsync(AdminAdDeleteRequest.with(request));
    }

    /** {@code admin/ad/list}: needs {@code read:admin:ad}. */
    @POST
    @Path("list")
    List<Ad> list(Body<? extends AdminAdListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<Ad> list() {
        return list(AdminAdListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Ad> list(Consumer<AdminAdListRequest.Builder> request) {
        return list(AdminAdListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Ad>> listAsync(Body<? extends AdminAdListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Ad>> listAsync() {
        return listAsync(AdminAdListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Ad>> listAsync(Consumer<AdminAdListRequest.Builder> request) {
        return listAsync(AdminAdListRequest.with(request));
    }

    /**
     * {@code admin/ad/update}: needs {@code write:admin:ad}.
     *
     * <p>Errors: {@code NO_SUCH_AD}.
     */
    @POST
    @Path("update")
    void update(Body<? extends AdminAdUpdateRequest> request);

    /** {@link #update(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default void update(String id) {
        update(AdminAdUpdateRequest.of(id));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void update(Consumer<AdminAdUpdateRequest.Builder> request) {
        update(AdminAdUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<? extends AdminAdUpdateRequest> request);

    /** {@link #update(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(String id) {
        return updateAsync(AdminAdUpdateRequest.of(id));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(Consumer<AdminAdUpdateRequest.Builder> request) {
        return updateAsync(AdminAdUpdateRequest.with(request));
    }
}
