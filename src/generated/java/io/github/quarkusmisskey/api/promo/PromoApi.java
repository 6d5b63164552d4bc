package io.github.quarkusmisskey.api.promo;

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

/** The endpoints of {@code promo}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/promo")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface PromoApi {

    /**
     * {@code promo/read}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("read")
    void read(Body<? extends PromoReadRequest> request);

    /** {@link #read(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default void read(String noteId) {
        read(new PromoReadRequest(noteId));
    }

    /** {@link #read(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void read(Consumer<PromoReadRequest.Builder> request) {
        read(PromoReadRequest.with(request));
    }

    /** {@link #read(Body)} without blocking. */
    @POST
    @Path("read")
    Uni<Void> readAsync(Body<? extends PromoReadRequest> request);

    /** {@link #read(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> readAsync(String noteId) {
        return readAsync(new PromoReadRequest(noteId));
    }

    /** {@link #read(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> readAsync(Consumer<PromoReadRequest.Builder> request) {
        return readAsync(PromoReadRequest.with(request));
    }
}
