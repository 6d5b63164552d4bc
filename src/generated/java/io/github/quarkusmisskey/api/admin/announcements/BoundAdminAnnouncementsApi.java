package io.github.quarkusmisskey.api.admin.announcements;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link AdminAnnouncementsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminAnnouncementsApi extends AdminAnnouncementsApi {

    Binding<AdminAnnouncementsApi> binding();

    @Override
    default AdminAnnouncementsCreateResponse create(Body<? extends AdminAnnouncementsCreateRequest> request) {
        return binding().call(request, AdminAnnouncementsApi::create);
    }

    @Override
    default Uni<AdminAnnouncementsCreateResponse> createAsync(Body<? extends AdminAnnouncementsCreateRequest> request) {
        return binding().callAsync(request, AdminAnnouncementsApi::createAsync);
    }

    @Override
    default void delete(Body<? extends AdminAnnouncementsDeleteRequest> request) {
        binding().run(request, AdminAnnouncementsApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends AdminAnnouncementsDeleteRequest> request) {
        return binding().callAsync(request, AdminAnnouncementsApi::deleteAsync);
    }

    @Override
    default List<AdminAnnouncementsListItem> list(Body<? extends AdminAnnouncementsListRequest> request) {
        return binding().call(request, AdminAnnouncementsApi::list);
    }

    @Override
    default Uni<List<AdminAnnouncementsListItem>> listAsync(Body<? extends AdminAnnouncementsListRequest> request) {
        return binding().callAsync(request, AdminAnnouncementsApi::listAsync);
    }

    @Override
    default void update(Body<? extends AdminAnnouncementsUpdateRequest> request) {
        binding().run(request, AdminAnnouncementsApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<? extends AdminAnnouncementsUpdateRequest> request) {
        return binding().callAsync(request, AdminAnnouncementsApi::updateAsync);
    }
}
