package io.github.quarkusmisskey.web;

import java.time.Clock;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesShowRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.web.session.Session;
import io.quarkus.arc.properties.IfBuildProperty;

/** Writing a note. */
@Path("/misskey/notes")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class NotesResource extends PageFolder {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final Misskey misskey;
    private final AccountViews views;
    private final LiveEvents events;
    private final Forms forms;
    private final Problems problems;
    private final Visit visit;
    private final Once<String> once = new Once<>(Clock.systemUTC());

    NotesResource(Misskey misskey, AccountViews views, LiveEvents events, Forms forms, Problems problems, Visit visit) {
        this.misskey = misskey;
        this.views = views;
        this.events = events;
        this.forms = forms;
        this.problems = problems;
        this.visit = visit;
    }

    /**
     * @param reply id of the note to answer
     * @param quote id of the note to quote
     */
    @GET
    @Path("new")
    @CallsServer
    public Response form(
            @QueryParam("account") String account,
            @QueryParam("reply") String reply,
            @QueryParam("quote") String quote) {
        AccountRef ref = visit.account(account);
        String id = ServerId.ofOptional(reply == null || reply.isEmpty() ? quote : reply);
        if (id == null) {
            return show(OK, Draft.empty(ref), null, null);
        }
        Note note = misskey.as(ref).notes().show(new NotesShowRequest(id));
        boolean answer = !id.equals(quote);
        return show(
                OK,
                answer ? Draft.reply(ref, note) : Draft.quote(ref, note),
                events.items(ref).view(note),
                null);
    }

    /** Posts the note, once for each form; what the person wrote comes back if it cannot be posted. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response post(MultivaluedMap<String, String> fields) {
        Form form = forms.accept(fields);
        Draft draft = Draft.of(visit.account(form.text("account")), form);
        if (!draft.isRight()) {
            return show(BAD_REQUEST, draft, null, null);
        }
        try {
            return visit.seeOther(once.run(form.token(), () -> post(draft)));
        } catch (MisskeyException failure) {
            Trouble trouble = Trouble.of(failure).orElseThrow(() -> failure);
            return show(trouble.problem().status(), draft, null, trouble);
        }
    }

    @GET
    @Path("posted")
    public Response posted(@QueryParam("account") String account) {
        return visit.show(Pages.posted(visit.page(), views.of(visit.account(account))));
    }

    private String post(Draft draft) {
        AccountRef account = draft.account();
        misskey.as(account).notes().create(draft.request());
        return visit.pathFor("notes/posted", account);
    }

    private Response show(int status, Draft draft, NoteView about, Trouble trouble) {
        Session session = visit.signedIn();
        Words words = visit.words();
        NoteForm form = draft.form(
                views.of(session), about, words, status != OK, trouble == null ? null : problems.view(trouble));
        visit.allowNotes();
        Response.ResponseBuilder answer = Response.status(status).type(Pages.HTML);
        if (trouble != null && trouble.retryAfterSeconds() > 0) {
            answer.header("Retry-After", trouble.retryAfterSeconds());
        }
        return answer.entity(visit.render(Pages.write(visit.page(), form))).build();
    }
}
