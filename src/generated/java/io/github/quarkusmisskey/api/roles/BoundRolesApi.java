package io.github.quarkusmisskey.api.roles;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.Role;
import io.smallrye.mutiny.Uni;

/** {@link RolesApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundRolesApi extends RolesApi {

    Binding<RolesApi> binding();

    @Override
    default List<Role> list(Body<Empty> request) {
        return binding().call(request, RolesApi::list);
    }

    @Override
    default Uni<List<Role>> listAsync(Body<Empty> request) {
        return binding().callAsync(request, RolesApi::listAsync);
    }

    @Override
    default List<Note> notes(Body<? extends RolesNotesRequest> request) {
        return binding().call(request, RolesApi::notes);
    }

    @Override
    default Uni<List<Note>> notesAsync(Body<? extends RolesNotesRequest> request) {
        return binding().callAsync(request, RolesApi::notesAsync);
    }

    @Override
    default Role show(Body<? extends RolesShowRequest> request) {
        return binding().call(request, RolesApi::show);
    }

    @Override
    default Uni<Role> showAsync(Body<? extends RolesShowRequest> request) {
        return binding().callAsync(request, RolesApi::showAsync);
    }

    @Override
    default List<RolesUsersItem> users(Body<? extends RolesUsersRequest> request) {
        return binding().call(request, RolesApi::users);
    }

    @Override
    default Uni<List<RolesUsersItem>> usersAsync(Body<? extends RolesUsersRequest> request) {
        return binding().callAsync(request, RolesApi::usersAsync);
    }
}
