package io.github.quarkusmisskey.api.admin.roles;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.Role;
import io.smallrye.mutiny.Uni;

/** {@link AdminRolesApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminRolesApi extends AdminRolesApi {

    Binding<AdminRolesApi> binding();

    @Override
    default void assign(Body<? extends AdminRolesAssignRequest> request) {
        binding().run(request, AdminRolesApi::assign);
    }

    @Override
    default Uni<Void> assignAsync(Body<? extends AdminRolesAssignRequest> request) {
        return binding().callAsync(request, AdminRolesApi::assignAsync);
    }

    @Override
    default Role create(Body<? extends AdminRolesCreateRequest> request) {
        return binding().call(request, AdminRolesApi::create);
    }

    @Override
    default Uni<Role> createAsync(Body<? extends AdminRolesCreateRequest> request) {
        return binding().callAsync(request, AdminRolesApi::createAsync);
    }

    @Override
    default void delete(Body<? extends AdminRolesDeleteRequest> request) {
        binding().run(request, AdminRolesApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends AdminRolesDeleteRequest> request) {
        return binding().callAsync(request, AdminRolesApi::deleteAsync);
    }

    @Override
    default List<Role> list(Body<Empty> request) {
        return binding().call(request, AdminRolesApi::list);
    }

    @Override
    default Uni<List<Role>> listAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminRolesApi::listAsync);
    }

    @Override
    default Role show(Body<? extends AdminRolesShowRequest> request) {
        return binding().call(request, AdminRolesApi::show);
    }

    @Override
    default Uni<Role> showAsync(Body<? extends AdminRolesShowRequest> request) {
        return binding().callAsync(request, AdminRolesApi::showAsync);
    }

    @Override
    default void unassign(Body<? extends AdminRolesUnassignRequest> request) {
        binding().run(request, AdminRolesApi::unassign);
    }

    @Override
    default Uni<Void> unassignAsync(Body<? extends AdminRolesUnassignRequest> request) {
        return binding().callAsync(request, AdminRolesApi::unassignAsync);
    }

    @Override
    default void update(Body<? extends AdminRolesUpdateRequest> request) {
        binding().run(request, AdminRolesApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<? extends AdminRolesUpdateRequest> request) {
        return binding().callAsync(request, AdminRolesApi::updateAsync);
    }

    @Override
    default void updateDefaultPolicies(Body<? extends AdminRolesUpdateDefaultPoliciesRequest> request) {
        binding().run(request, AdminRolesApi::updateDefaultPolicies);
    }

    @Override
    default Uni<Void> updateDefaultPoliciesAsync(Body<? extends AdminRolesUpdateDefaultPoliciesRequest> request) {
        return binding().callAsync(request, AdminRolesApi::updateDefaultPoliciesAsync);
    }

    @Override
    default List<AdminRolesUsersItem> users(Body<? extends AdminRolesUsersRequest> request) {
        return binding().call(request, AdminRolesApi::users);
    }

    @Override
    default Uni<List<AdminRolesUsersItem>> usersAsync(Body<? extends AdminRolesUsersRequest> request) {
        return binding().callAsync(request, AdminRolesApi::usersAsync);
    }
}
