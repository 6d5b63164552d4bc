package io.github.quarkusmisskey.api.admin.ad;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.Ad;
import io.smallrye.mutiny.Uni;

/** {@link AdminAdApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminAdApi extends AdminAdApi {

    Binding<AdminAdApi> binding();

    @Override
    default Ad create(Body<? extends AdminAdCreateRequest> request) {
        return binding().call(request, AdminAdApi::create);
    }

    @Override
    default Uni<Ad> createAsync(Body<? extends AdminAdCreateRequest> request) {
        return binding().callAsync(request, AdminAdApi::createAsync);
    }

    @Override
    default void delete(Body<? extends AdminAdDeleteRequest> request) {
        binding().run(request, AdminAdApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends AdminAdDeleteRequest> request) {
        return binding().callAsync(request, AdminAdApi::deleteAsync);
    }

    @Override
    default List<Ad> list(Body<? extends AdminAdListRequest> request) {
        return binding().call(request, AdminAdApi::list);
    }

    @Override
    default Uni<List<Ad>> listAsync(Body<? extends AdminAdListRequest> request) {
        return binding().callAsync(request, AdminAdApi::listAsync);
    }

    @Override
    default void update(Body<? extends AdminAdUpdateRequest> request) {
        binding().run(request, AdminAdApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<? extends AdminAdUpdateRequest> request) {
        return binding().callAsync(request, AdminAdApi::updateAsync);
    }
}
