package io.github.quarkusmisskey.api.admin.relays;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.smallrye.mutiny.Uni;

/** {@link AdminRelaysApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminRelaysApi extends AdminRelaysApi {

    Binding<AdminRelaysApi> binding();

    @Override
    default AdminRelaysAddResponse add(Body<? extends AdminRelaysAddRequest> request) {
        return binding().call(request, AdminRelaysApi::add);
    }

    @Override
    default Uni<AdminRelaysAddResponse> addAsync(Body<? extends AdminRelaysAddRequest> request) {
        return binding().callAsync(request, AdminRelaysApi::addAsync);
    }

    @Override
    default List<AdminRelaysListItem> list(Body<Empty> request) {
        return binding().call(request, AdminRelaysApi::list);
    }

    @Override
    default Uni<List<AdminRelaysListItem>> listAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminRelaysApi::listAsync);
    }

    @Override
    default void remove(Body<? extends AdminRelaysRemoveRequest> request) {
        binding().run(request, AdminRelaysApi::remove);
    }

    @Override
    default Uni<Void> removeAsync(Body<? extends AdminRelaysRemoveRequest> request) {
        return binding().callAsync(request, AdminRelaysApi::removeAsync);
    }
}
