package bench;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** One endpoint, as somebody without the library would declare it. */
@RegisterRestClient(baseUri = "https://misskey.example")
@Path("/api/notes")
public interface NotesApi {

    @POST
    @Path("show")
    Note show(Show request);

    record Show(String noteId) {}

    record Note(String id, String text) {}
}
