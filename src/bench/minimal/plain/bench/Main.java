package bench;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Shows a note, if it is given one, and ends. */
@QuarkusMain
public class Main implements QuarkusApplication {

    @RestClient
    NotesApi notes;

    @Override
    public int run(String... arguments) {
        if (arguments.length > 0) {
            System.out.println(notes.show(new NotesApi.Show(arguments[0])).text());
        }
        return 0;
    }
}
