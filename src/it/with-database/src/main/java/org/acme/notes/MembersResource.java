package org.acme.notes;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** For people who signed in. */
@Path("/members")
@Authenticated
public class MembersResource {

    @Inject
    SecurityIdentity identity;

    @Inject
    Misskey misskey;

    @GET
    @Path("me")
    public String me() {
        AccountRef account = (AccountRef) identity.getPrincipal();
        return misskey.as(account).i().i().username();
    }
}
