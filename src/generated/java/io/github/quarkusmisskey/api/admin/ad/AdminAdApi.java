package io.github.quarkusmisskey.api.admin.ad;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.Ad;
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
    Ad create(Body<AdminAdCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Ad> createAsync(Body<AdminAdCreateRequest> request);

    /**
     * {@code admin/ad/delete}: needs {@code write:admin:ad}.
     *
     * <p>Errors: {@code NO_SUCH_AD}.
     */
    @POST
    @Path("delete")
    void delete(Body<AdminAdDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<AdminAdDeleteRequest> request);

    /** {@code admin/ad/list}: needs {@code read:admin:ad}. */
    @POST
    @Path("list")
    List<Ad> list(Body<AdminAdListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<Ad> list() {
        return list(AdminAdListRequest.builder().build());
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Ad>> listAsync(Body<AdminAdListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<Ad>> listAsync() {
        return listAsync(AdminAdListRequest.builder().build());
    }

    /**
     * {@code admin/ad/update}: needs {@code write:admin:ad}.
     *
     * <p>Errors: {@code NO_SUCH_AD}.
     */
    @POST
    @Path("update")
    void update(Body<AdminAdUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<AdminAdUpdateRequest> request);
}
