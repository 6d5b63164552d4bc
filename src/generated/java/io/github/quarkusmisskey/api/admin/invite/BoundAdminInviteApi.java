package io.github.quarkusmisskey.api.admin.invite;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.InviteCode;
import io.smallrye.mutiny.Uni;

/** {@link AdminInviteApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminInviteApi extends AdminInviteApi {

    Binding<AdminInviteApi> binding();

    @Override
    default List<InviteCode> create(Body<? extends AdminInviteCreateRequest> request) {
        return binding().call(request, AdminInviteApi::create);
    }

    @Override
    default Uni<List<InviteCode>> createAsync(Body<? extends AdminInviteCreateRequest> request) {
        return binding().callAsync(request, AdminInviteApi::createAsync);
    }

    @Override
    default List<InviteCode> list(Body<? extends AdminInviteListRequest> request) {
        return binding().call(request, AdminInviteApi::list);
    }

    @Override
    default Uni<List<InviteCode>> listAsync(Body<? extends AdminInviteListRequest> request) {
        return binding().callAsync(request, AdminInviteApi::listAsync);
    }
}
