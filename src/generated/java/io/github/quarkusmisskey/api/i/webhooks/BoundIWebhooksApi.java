package io.github.quarkusmisskey.api.i.webhooks;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.UserWebhook;
import io.smallrye.mutiny.Uni;

/** {@link IWebhooksApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundIWebhooksApi extends IWebhooksApi {

    Binding<IWebhooksApi> binding();

    @Override
    default IWebhooksCreateResponse create(Body<? extends IWebhooksCreateRequest> request) {
        return binding().call(request, IWebhooksApi::create);
    }

    @Override
    default Uni<IWebhooksCreateResponse> createAsync(Body<? extends IWebhooksCreateRequest> request) {
        return binding().callAsync(request, IWebhooksApi::createAsync);
    }

    @Override
    default void delete(Body<? extends IWebhooksDeleteRequest> request) {
        binding().run(request, IWebhooksApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends IWebhooksDeleteRequest> request) {
        return binding().callAsync(request, IWebhooksApi::deleteAsync);
    }

    @Override
    default List<UserWebhook> list(Body<Empty> request) {
        return binding().call(request, IWebhooksApi::list);
    }

    @Override
    default Uni<List<UserWebhook>> listAsync(Body<Empty> request) {
        return binding().callAsync(request, IWebhooksApi::listAsync);
    }

    @Override
    default UserWebhook show(Body<? extends IWebhooksShowRequest> request) {
        return binding().call(request, IWebhooksApi::show);
    }

    @Override
    default Uni<UserWebhook> showAsync(Body<? extends IWebhooksShowRequest> request) {
        return binding().callAsync(request, IWebhooksApi::showAsync);
    }

    @Override
    default void test(Body<? extends IWebhooksTestRequest> request) {
        binding().run(request, IWebhooksApi::test);
    }

    @Override
    default Uni<Void> testAsync(Body<? extends IWebhooksTestRequest> request) {
        return binding().callAsync(request, IWebhooksApi::testAsync);
    }

    @Override
    default void update(Body<? extends IWebhooksUpdateRequest> request) {
        binding().run(request, IWebhooksApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<? extends IWebhooksUpdateRequest> request) {
        return binding().callAsync(request, IWebhooksApi::updateAsync);
    }
}
