package io.github.quarkusmisskey.api.i.webhooks;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.UserWebhook;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code i/webhooks}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/i/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface IWebhooksApi {

    /**
     * {@code i/webhooks/create}: needs {@code write:account}.
     *
     * <p>Errors: {@code TOO_MANY_WEBHOOKS}, {@code YOU_ARE_NOT_ADMIN}.
     */
    @POST
    @Path("create")
    IWebhooksCreateResponse create(Body<IWebhooksCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<IWebhooksCreateResponse> createAsync(Body<IWebhooksCreateRequest> request);

    /**
     * {@code i/webhooks/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}.
     */
    @POST
    @Path("delete")
    void delete(Body<IWebhooksDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<IWebhooksDeleteRequest> request);

    /** {@code i/webhooks/list}: needs {@code read:account}. */
    @POST
    @Path("list")
    List<UserWebhook> list(Body<Empty> request);

    /** {@link #list(Body)} without parameters. */
    default List<UserWebhook> list() {
        return list(Empty.BODY);
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<UserWebhook>> listAsync(Body<Empty> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<UserWebhook>> listAsync() {
        return listAsync(Empty.BODY);
    }

    /**
     * {@code i/webhooks/show}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}.
     */
    @POST
    @Path("show")
    UserWebhook show(Body<IWebhooksShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<UserWebhook> showAsync(Body<IWebhooksShowRequest> request);

    /**
     * {@code i/webhooks/test}: needs {@code read:account}. Refuses the tokens of apps. At most 60 calls in 15 min.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}.
     */
    @POST
    @Path("test")
    void test(Body<IWebhooksTestRequest> request);

    /** {@link #test(Body)} without blocking. */
    @POST
    @Path("test")
    Uni<Void> testAsync(Body<IWebhooksTestRequest> request);

    /**
     * {@code i/webhooks/update}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}, {@code WEBHOOK_LIMIT_EXCEEDED}, {@code YOU_ARE_NOT_ADMIN}.
     */
    @POST
    @Path("update")
    void update(Body<IWebhooksUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<IWebhooksUpdateRequest> request);
}
