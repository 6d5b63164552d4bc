package io.github.quarkusmisskey.web;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.account.AuditActor;
import io.github.quarkusmisskey.account.GivenUpToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.tokens.PersonalData;
import io.quarkus.arc.properties.IfBuildProperty;

/** All that is held about the accounts of the session: to take along, and to be deleted. */
@Path("/misskey/data")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class DataResource extends PageFolder {

    private final PersonalData data;
    private final Departure departure;
    private final AccountViews views;
    private final Forms forms;
    private final Visit visit;

    DataResource(PersonalData data, Departure departure, AccountViews views, Forms forms, Visit visit) {
        this.data = data;
        this.departure = departure;
        this.views = views;
        this.forms = forms;
        this.visit = visit;
    }

    @GET
    public Response show() {
        return visit.show(Pages.data(visit.page(), views.of(visit.signedIn()), false));
    }

    /** A file in JSON. */
    @GET
    @Path("export")
    @FromThisSite
    public Response export() {
        return Response.ok(data.export(visit.signedIn().accounts(), AuditActor.PERSON), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"misskey-data.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Asks again, and deletes what the person confirmed. */
    @POST
    @Path("erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response erase(MultivaluedMap<String, String> fields) {
        Form form = forms.accept(fields);
        List<AccountRef> chosen = fields.getOrDefault("account", List.of()).stream()
                .filter(name -> !name.isEmpty())
                .map(visit::account)
                .distinct()
                .toList();
        if (chosen.isEmpty()) {
            throw new ProblemException(Problem.NOTHING_CHOSEN);
        }
        if (!form.text("confirmed").equals("yes")) {
            List<AccountView> accounts = chosen.stream().map(views::of).toList();
            return visit.show(Pages.data(visit.page(), accounts, true));
        }
        List<GivenUpToken> left = departure.erase(chosen);
        return visit.show(Pages.gone(visit.page(), true, GivenUpToken.names(left)));
    }
}
