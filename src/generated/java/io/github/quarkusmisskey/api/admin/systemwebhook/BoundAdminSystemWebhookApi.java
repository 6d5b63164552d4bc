package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.SystemWebhook;
import io.smallrye.mutiny.Uni;

/** {@link AdminSystemWebhookApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminSystemWebhookApi extends AdminSystemWebhookApi {

    Binding<AdminSystemWebhookApi> binding();

    @Override
    default SystemWebhook create(Body<? extends AdminSystemWebhookCreateRequest> request) {
        return binding().call(request, AdminSystemWebhookApi::create);
    }

    @Override
    default Uni<SystemWebhook> createAsync(Body<? extends AdminSystemWebhookCreateRequest> request) {
        return binding().callAsync(request, AdminSystemWebhookApi::createAsync);
    }

    @Override
    default void delete(Body<? extends AdminSystemWebhookDeleteRequest> request) {
        binding().run(request, AdminSystemWebhookApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends AdminSystemWebhookDeleteRequest> request) {
        return binding().callAsync(request, AdminSystemWebhookApi::deleteAsync);
    }

    @Override
    default List<SystemWebhook> list(Body<? extends AdminSystemWebhookListRequest> request) {
        return binding().call(request, AdminSystemWebhookApi::list);
    }

    @Override
    default Uni<List<SystemWebhook>> listAsync(Body<? extends AdminSystemWebhookListRequest> request) {
        return binding().callAsync(request, AdminSystemWebhookApi::listAsync);
    }

    @Override
    default SystemWebhook show(Body<? extends AdminSystemWebhookShowRequest> request) {
        return binding().call(request, AdminSystemWebhookApi::show);
    }

    @Override
    default Uni<SystemWebhook> showAsync(Body<? extends AdminSystemWebhookShowRequest> request) {
        return binding().callAsync(request, AdminSystemWebhookApi::showAsync);
    }

    @Override
    default void test(Body<? extends AdminSystemWebhookTestRequest> request) {
        binding().run(request, AdminSystemWebhookApi::test);
    }

    @Override
    default Uni<Void> testAsync(Body<? extends AdminSystemWebhookTestRequest> request) {
        return binding().callAsync(request, AdminSystemWebhookApi::testAsync);
    }

    @Override
    default SystemWebhook update(Body<? extends AdminSystemWebhookUpdateRequest> request) {
        return binding().call(request, AdminSystemWebhookApi::update);
    }

    @Override
    default Uni<SystemWebhook> updateAsync(Body<? extends AdminSystemWebhookUpdateRequest> request) {
        return binding().callAsync(request, AdminSystemWebhookApi::updateAsync);
    }
}
