package bench;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.model.Note;
import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The two calls as anybody would declare them: the configured server, or any by {@code @Url}. */
@RegisterRestClient(configKey = "plain")
@Path("/api/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface PlainNotesApi {

    @POST
    @Path("show")
    Note show(Show request);

    @POST
    @Path("timeline")
    List<Note> timeline(Timeline request);

    @POST
    @Path("show")
    Uni<Note> showLater(Show request);

    @POST
    @Path("timeline")
    Uni<List<Note>> timelineLater(Timeline request);

    @POST
    @Path("show")
    Note showAt(@Url String server, Show request);

    @POST
    @Path("timeline")
    List<Note> timelineAt(@Url String server, Timeline request);

    @POST
    @Path("show")
    Uni<Note> showLaterAt(@Url String server, Show request);

    @POST
    @Path("timeline")
    Uni<List<Note>> timelineLaterAt(@Url String server, Timeline request);

    /** What {@code notes/show} is sent. */
    record Show(String i, String noteId) {}

    /** What {@code notes/timeline} is sent. */
    record Timeline(String i, int limit) {}
}
