package io.github.quarkusmisskey.api.invite;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.InviteCode;
import io.smallrye.mutiny.Uni;

/** {@link InviteApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundInviteApi extends InviteApi {

    Binding<InviteApi> binding();

    @Override
    default InviteCode create(Body<Empty> request) {
        return binding().call(request, InviteApi::create);
    }

    @Override
    default Uni<InviteCode> createAsync(Body<Empty> request) {
        return binding().callAsync(request, InviteApi::createAsync);
    }

    @Override
    default void delete(Body<? extends InviteDeleteRequest> request) {
        binding().run(request, InviteApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends InviteDeleteRequest> request) {
        return binding().callAsync(request, InviteApi::deleteAsync);
    }

    @Override
    default InviteLimitResponse limit(Body<Empty> request) {
        return binding().call(request, InviteApi::limit);
    }

    @Override
    default Uni<InviteLimitResponse> limitAsync(Body<Empty> request) {
        return binding().callAsync(request, InviteApi::limitAsync);
    }

    @Override
    default List<InviteCode> list(Body<? extends InviteListRequest> request) {
        return binding().call(request, InviteApi::list);
    }

    @Override
    default Uni<List<InviteCode>> listAsync(Body<? extends InviteListRequest> request) {
        return binding().callAsync(request, InviteApi::listAsync);
    }
}
