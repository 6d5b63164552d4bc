package io.github.quarkusmisskey.web.internal.resource;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.personaldata.PersonalData;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.form.PageForm;
import io.github.quarkusmisskey.web.internal.form.PageForms;
import io.github.quarkusmisskey.web.internal.page.AccountView;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;

/** Exports and deletes everything that is stored about the accounts of the session. */
@Path("/misskey/data")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class DataResource extends PageFolder {

    private final PersonalData data;
    private final AccountRemoval departure;
    private final AccountViews views;
    private final PageForms forms;
    private final PageRequest visit;

    DataResource(PersonalData data, AccountRemoval departure, AccountViews views, PageForms forms, PageRequest visit) {
        this.data = data;
        this.departure = departure;
        this.views = views;
        this.forms = forms;
        this.visit = visit;
    }

    @GET
    public Response show() {
        return visit.show(PageTemplates.data(visit.page(), views.of(visit.signedIn()), false));
    }

    /** Returns a JSON file. */
    @GET
    @Path("export")
    @FromThisSite
    public Response export() {
        return Response.ok(data.export(visit.signedIn().accounts(), AuditActor.PERSON), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"misskey-data.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Asks for confirmation, then deletes. */
    @POST
    @Path("erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response erase(MultivaluedMap<String, String> fields) {
        PageForm form = forms.accept(fields);
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
            return visit.show(PageTemplates.data(visit.page(), accounts, true));
        }
        List<DiscardedToken> left = departure.erase(chosen);
        return visit.show(PageTemplates.gone(visit.page(), true, DiscardedToken.names(left)));
    }
}
