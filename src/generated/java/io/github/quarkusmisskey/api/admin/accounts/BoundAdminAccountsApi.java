package io.github.quarkusmisskey.api.admin.accounts;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
import io.smallrye.mutiny.Uni;

/** {@link AdminAccountsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminAccountsApi extends AdminAccountsApi {

    Binding<AdminAccountsApi> binding();

    @Override
    default AdminAccountsCreateResponse create(Body<? extends AdminAccountsCreateRequest> request) {
        return binding().call(request, AdminAccountsApi::create);
    }

    @Override
    default Uni<AdminAccountsCreateResponse> createAsync(Body<? extends AdminAccountsCreateRequest> request) {
        return binding().callAsync(request, AdminAccountsApi::createAsync);
    }

    @Override
    default void delete(Body<? extends AdminAccountsDeleteRequest> request) {
        binding().run(request, AdminAccountsApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends AdminAccountsDeleteRequest> request) {
        return binding().callAsync(request, AdminAccountsApi::deleteAsync);
    }

    @Override
    default UserDetailedNotMe findByEmail(Body<? extends AdminAccountsFindByEmailRequest> request) {
        return binding().call(request, AdminAccountsApi::findByEmail);
    }

    @Override
    default Uni<UserDetailedNotMe> findByEmailAsync(Body<? extends AdminAccountsFindByEmailRequest> request) {
        return binding().callAsync(request, AdminAccountsApi::findByEmailAsync);
    }
}
