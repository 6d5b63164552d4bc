package io.github.quarkusmisskey.api.admin.captcha;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/captcha}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/captcha")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminCaptchaApi {

    /** {@code admin/captcha/current}: needs {@code read:admin:meta}. */
    @POST
    @Path("current")
    AdminCaptchaCurrentResponse current(Body<Empty> request);

    /** {@link #current(Body)} without parameters. */
    @NoClassInterceptors
    default AdminCaptchaCurrentResponse current() {
        return current(Empty.BODY);
    }

    /** {@link #current(Body)} without blocking. */
    @POST
    @Path("current")
    Uni<AdminCaptchaCurrentResponse> currentAsync(Body<Empty> request);

    /** {@link #current(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<AdminCaptchaCurrentResponse> currentAsync() {
        return currentAsync(Empty.BODY);
    }

    /**
     * {@code admin/captcha/save}: needs {@code write:admin:meta}.
     *
     * <p>Errors: {@code INVALID_PARAMETERS}, {@code INVALID_PROVIDER}, {@code NO_RESPONSE_PROVIDED},
     * {@code REQUEST_FAILED}, {@code UNKNOWN}, {@code VERIFICATION_FAILED}.
     */
    @POST
    @Path("save")
    void save(Body<? extends AdminCaptchaSaveRequest> request);

    /** {@link #save(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void save(Consumer<AdminCaptchaSaveRequest.Builder> request) {
        save(AdminCaptchaSaveRequest.with(request));
    }

    /** {@link #save(Body)} without blocking. */
    @POST
    @Path("save")
    Uni<Void> saveAsync(Body<? extends AdminCaptchaSaveRequest> request);

    /** {@link #save(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> saveAsync(Consumer<AdminCaptchaSaveRequest.Builder> request) {
        return saveAsync(AdminCaptchaSaveRequest.with(request));
    }
}
