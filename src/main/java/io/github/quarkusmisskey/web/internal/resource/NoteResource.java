package io.github.quarkusmisskey.web.internal.resource;

import java.util.List;

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
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.notes.NotesDeleteRequest;
import io.github.quarkusmisskey.api.notes.NotesShowRequest;
import io.github.quarkusmisskey.api.notes.polls.NotesPollsVoteRequest;
import io.github.quarkusmisskey.api.notes.reactions.NotesReactionsCreateRequest;
import io.github.quarkusmisskey.api.notes.reactions.NotesReactionsDeleteRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.form.IdempotentActions;
import io.github.quarkusmisskey.web.internal.form.PageForm;
import io.github.quarkusmisskey.web.internal.form.PageForms;
import io.github.quarkusmisskey.web.internal.form.ServerId;
import io.github.quarkusmisskey.web.internal.live.LiveEvents;
import io.github.quarkusmisskey.web.internal.note.NoteAction;
import io.github.quarkusmisskey.web.internal.note.NoteActions;
import io.github.quarkusmisskey.web.internal.note.NoteReaction;
import io.github.quarkusmisskey.web.internal.page.AccountView;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;

/** The page of one note and its actions. Each form takes effect once, however often it is submitted. */
@Path("/misskey/note")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class NoteResource extends PageFolder {

    private static final int MAX_CHOICES = 20;

    private final Misskey misskey;
    private final AccountViews views;
    private final LiveEvents events;
    private final PageForms forms;
    private final PageRequest visit;
    private final IdempotentActions<String, String> once = IdempotentActions.remembering(Ticker.systemTicker());

    NoteResource(Misskey misskey, AccountViews views, LiveEvents events, PageForms forms, PageRequest visit) {
        this.misskey = misskey;
        this.views = views;
        this.events = events;
        this.forms = forms;
        this.visit = visit;
    }

    /** @param done the action whose result the page shows */
    @GET
    @CallsServer
    public Response note(
            @QueryParam("account") String account, @QueryParam("id") String id, @QueryParam("done") String done) {
        AccountRef ref = visit.account(account);
        AccountView reader = views.of(ref);
        Note note = misskey.as(ref).notes().show(new NotesShowRequest(ServerId.of(id)));
        return visit.showNotes(PageTemplates.notePage(
                visit.page(),
                reader,
                events.items(ref).view(note),
                NoteActions.of(note, ref),
                NoteAction.of(done).orElse(null)));
    }

    @POST
    @Path("react")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response react(MultivaluedMap<String, String> fields) {
        return act(fields, NoteAction.REACT, (client, id, form) -> client.notesReactions()
                .create(new NotesReactionsCreateRequest(id, NoteReaction.of(form.text("reaction")))));
    }

    @POST
    @Path("unreact")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response takeReactionBack(MultivaluedMap<String, String> fields) {
        return act(fields, NoteAction.UNREACT, (client, id, form) -> client.notesReactions()
                .delete(new NotesReactionsDeleteRequest(id)));
    }

    @POST
    @Path("renote")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response renote(MultivaluedMap<String, String> fields) {
        return act(fields, NoteAction.RENOTE, (client, id, form) -> client.notes()
                .create(NotesCreateRequest.renoteId(id)));
    }

    @POST
    @Path("vote")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response vote(MultivaluedMap<String, String> fields) {
        return act(fields, NoteAction.VOTE, (client, id, form) -> {
            for (int choice : choices(fields)) {
                unlessDone(NoteAction.VOTE, () -> client.notesPolls().vote(new NotesPollsVoteRequest(id, choice)));
            }
        });
    }

    /** Deletes a note that the person wrote. */
    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response delete(MultivaluedMap<String, String> fields) {
        return act(
                fields, NoteAction.DELETE, (client, id, form) -> client.notes().delete(new NotesDeleteRequest(id)));
    }

    /** Makes one or several calls, depending on the form. */
    private interface NoteCall {
        void make(MisskeyClient client, String noteId, PageForm form);
    }

    private Response act(MultivaluedMap<String, String> fields, NoteAction action, NoteCall call) {
        PageForm form = forms.accept(fields);
        AccountRef account = visit.account(form.text("account"));
        views.of(account);
        String id = ServerId.of(form.text("id"));
        String page = events.items(account).context().page(id);
        visit.comeBackTo(page);
        String next = action == NoteAction.DELETE ? visit.pathFor("timeline", account) : page;
        return visit.seeOther(once.run(form.token(), () -> {
            unlessDone(action, () -> call.make(misskey.as(account), id, form));
            return next + "&done=" + action;
        }));
    }

    private static void unlessDone(NoteAction action, Runnable call) {
        try {
            call.run();
        } catch (MisskeyException refusal) {
            if (!action.isDone(refusal)) {
                throw refusal;
            }
        }
    }

    private static List<Integer> choices(MultivaluedMap<String, String> fields) {
        List<String> given = fields.getOrDefault("choice", List.of());
        if (given.isEmpty() || given.size() > MAX_CHOICES) {
            throw new ProblemException(Problem.NO_ANSWER_CHOSEN);
        }
        try {
            return given.stream().map(Integer::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new ProblemException(ProblemDetail.of(Problem.FORM_REFUSED), e);
        }
    }
}
