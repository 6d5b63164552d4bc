package io.github.quarkusmisskey.web.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.session.internal.Sessions;
import io.github.quarkusmisskey.web.internal.cookie.SignInCookies;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.form.PageForms;
import io.github.quarkusmisskey.web.internal.message.AccessNotice;
import io.github.quarkusmisskey.web.internal.message.StartNotice;
import io.github.quarkusmisskey.web.internal.page.AccountView;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.quarkus.arc.properties.IfBuildProperty;

/** The page after a sign-in, and signing out. */
@Path("/misskey")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class SignedInResource {

    private final AccountViews views;
    private final Sessions sessions;
    private final SignInCookies cookies;
    private final PageForms forms;
    private final PageRequest visit;

    SignedInResource(AccountViews views, Sessions sessions, SignInCookies cookies, PageForms forms, PageRequest visit) {
        this.views = views;
        this.sessions = sessions;
        this.cookies = cookies;
        this.forms = forms;
        this.visit = visit;
    }

    @GET
    @Path("signed-in")
    public Response result(@QueryParam("notice") String notice) {
        AccountView account = views.of(visit.signedIn().current());
        return visit.show(
                PageTemplates.result(visit.page(), account, visit.returnTo().orElse(null), AccessNotice.of(notice)));
    }

    /** Signs out the person who submits the form; the accounts stay connected. */
    @POST
    @Path("logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    public Response signOut(MultivaluedMap<String, String> fields) {
        forms.accept(fields);
        leave();
        return visit.seeOther(visit.path("") + StartNotice.SIGNED_OUT.query());
    }

    /** Signs out without a form, for programs. */
    @POST
    @Path("logout")
    @Consumes(MediaType.WILDCARD)
    @FromThisSite
    public Response signOut() {
        leave();
        return Response.noContent().build();
    }

    /** Signs out all accounts of the session, in all browsers. */
    @POST
    @Path("logout/everywhere")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    public Response signOutEverywhere(MultivaluedMap<String, String> fields) {
        forms.accept(fields);
        leaveEverywhere();
        return visit.seeOther(visit.path("") + StartNotice.SIGNED_OUT_EVERYWHERE.query());
    }

    /** The same without a form. */
    @POST
    @Path("logout/everywhere")
    @Consumes(MediaType.WILDCARD)
    @FromThisSite
    public Response signOutEverywhere() {
        visit.signedIn();
        leaveEverywhere();
        return Response.noContent().build();
    }

    private void leaveEverywhere() {
        cookies.browser().forget(visit.context());
        sessions.endEverywhere(visit.context());
    }

    private void leave() {
        cookies.browser().forget(visit.context());
        sessions.end(visit.context());
    }
}
