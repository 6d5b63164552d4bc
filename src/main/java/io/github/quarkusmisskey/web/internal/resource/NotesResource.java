package io.github.quarkusmisskey.web.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesShowRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.filter.ProblemMapper;
import io.github.quarkusmisskey.web.internal.form.IdempotentActions;
import io.github.quarkusmisskey.web.internal.form.NoteDraft;
import io.github.quarkusmisskey.web.internal.form.PageForm;
import io.github.quarkusmisskey.web.internal.form.PageForms;
import io.github.quarkusmisskey.web.internal.form.ServerId;
import io.github.quarkusmisskey.web.internal.live.LiveEvents;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.github.quarkusmisskey.web.internal.note.NoteView;
import io.github.quarkusmisskey.web.internal.page.NoteForm;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.quarkus.arc.properties.IfBuildProperty;

/** The page for writing a note. */
@Path("/misskey/notes")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class NotesResource extends PageFolder {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final Misskey misskey;
    private final AccountViews views;
    private final LiveEvents events;
    private final PageForms forms;
    private final ProblemMapper problems;
    private final PageRequest visit;
    private final IdempotentActions<String, String> once = IdempotentActions.remembering(Ticker.systemTicker());

    NotesResource(
            Misskey misskey,
            AccountViews views,
            LiveEvents events,
            PageForms forms,
            ProblemMapper problems,
            PageRequest visit) {
        this.misskey = misskey;
        this.views = views;
        this.events = events;
        this.forms = forms;
        this.problems = problems;
        this.visit = visit;
    }

    /**
     * @param reply id of the note to reply to
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
            return show(OK, NoteDraft.empty(ref), null, null);
        }
        Note note = misskey.as(ref).notes().show(new NotesShowRequest(id));
        boolean answer = !id.equals(quote);
        return show(
                OK,
                answer ? NoteDraft.reply(ref, note) : NoteDraft.quote(ref, note),
                events.items(ref).view(note),
                null);
    }

    /** Posts the note, once for each form. If it cannot be posted, the page shows the person's input again. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response post(MultivaluedMap<String, String> fields) {
        PageForm form = forms.accept(fields);
        NoteDraft draft = NoteDraft.of(visit.account(form.text("account")), form);
        if (!draft.isRight()) {
            return show(BAD_REQUEST, draft, null, null);
        }
        try {
            return visit.seeOther(once.run(form.token(), () -> post(draft)));
        } catch (MisskeyException failure) {
            ProblemDetail trouble = ProblemDetail.of(failure).orElseThrow(() -> failure);
            return show(trouble.problem().status(), draft, null, trouble);
        }
    }

    @GET
    @Path("posted")
    public Response posted(@QueryParam("account") String account) {
        return visit.show(PageTemplates.posted(visit.page(), views.of(visit.account(account))));
    }

    private String post(NoteDraft draft) {
        AccountRef account = draft.account();
        misskey.as(account).notes().create(draft.request());
        return visit.pathFor("notes/posted", account);
    }

    private Response show(int status, NoteDraft draft, NoteView about, ProblemDetail trouble) {
        Session session = visit.signedIn();
        Messages words = visit.words();
        NoteForm form = draft.form(
                views.of(session), about, words, status != OK, trouble == null ? null : problems.view(trouble));
        visit.allowNotes();
        Response.ResponseBuilder answer = Response.status(status).type(PageTemplates.HTML);
        if (trouble != null && trouble.retryAfterSeconds() > 0) {
            answer.header("Retry-After", trouble.retryAfterSeconds());
        }
        return answer.entity(visit.render(PageTemplates.write(visit.page(), form)))
                .build();
    }
}
