package io.github.quarkusmisskey.api.admin.avatardecorations;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link AdminAvatarDecorationsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminAvatarDecorationsApi extends AdminAvatarDecorationsApi {

    Binding<AdminAvatarDecorationsApi> binding();

    @Override
    default AdminAvatarDecorationsCreateResponse create(Body<? extends AdminAvatarDecorationsCreateRequest> request) {
        return binding().call(request, AdminAvatarDecorationsApi::create);
    }

    @Override
    default Uni<AdminAvatarDecorationsCreateResponse> createAsync(Body<? extends AdminAvatarDecorationsCreateRequest> request) {
        return binding().callAsync(request, AdminAvatarDecorationsApi::createAsync);
    }

    @Override
    default void delete(Body<? extends AdminAvatarDecorationsDeleteRequest> request) {
        binding().run(request, AdminAvatarDecorationsApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends AdminAvatarDecorationsDeleteRequest> request) {
        return binding().callAsync(request, AdminAvatarDecorationsApi::deleteAsync);
    }

    @Override
    default List<AdminAvatarDecorationsListItem> list(Body<? extends AdminAvatarDecorationsListRequest> request) {
        return binding().call(request, AdminAvatarDecorationsApi::list);
    }

    @Override
    default Uni<List<AdminAvatarDecorationsListItem>> listAsync(Body<? extends AdminAvatarDecorationsListRequest> request) {
        return binding().callAsync(request, AdminAvatarDecorationsApi::listAsync);
    }

    @Override
    default void update(Body<? extends AdminAvatarDecorationsUpdateRequest> request) {
        binding().run(request, AdminAvatarDecorationsApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<? extends AdminAvatarDecorationsUpdateRequest> request) {
        return binding().callAsync(request, AdminAvatarDecorationsApi::updateAsync);
    }
}
