package io.github.quarkusmisskey.api.admin.promo;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/promo}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/promo")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminPromoApi {

    /**
     * {@code admin/promo/create}: needs {@code write:admin:promo}.
     *
     * <p>Errors: {@code ALREADY_PROMOTED}, {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("create")
    void create(Body<? extends AdminPromoCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void create(Consumer<AdminPromoCreateRequest.Builder> request) {
        create(AdminPromoCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<? extends AdminPromoCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(Consumer<AdminPromoCreateRequest.Builder> request) {
        return createAsync(AdminPromoCreateRequest.with(request));
    }
}
