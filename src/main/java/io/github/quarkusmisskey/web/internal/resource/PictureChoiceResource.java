package io.github.quarkusmisskey.web.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.web.internal.cookie.PictureChoice;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.form.PageForm;
import io.github.quarkusmisskey.web.internal.form.PageForms;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.quarkus.arc.properties.IfBuildProperty;

/** Sets whether the pictures of notes are loaded. */
@Path("/misskey/pictures")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class PictureChoiceResource {

    private final PictureChoice choice;
    private final PageForms forms;
    private final PageRequest visit;

    PictureChoiceResource(PictureChoice choice, PageForms forms, PageRequest visit) {
        this.choice = choice;
        this.forms = forms;
        this.visit = visit;
    }

    /** Stores the choice and returns to the page. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    public Response choose(MultivaluedMap<String, String> fields) {
        PageForm form = forms.accept(fields);
        choice.make(visit.context(), form.text("load").equals("yes"));
        return visit.seeOther(visit.returnTo(form.text("return")).orElse(visit.path("timeline")));
    }
}
