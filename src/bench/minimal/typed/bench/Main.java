package bench;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.notes.NotesShowRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Shows a note, if it is given one, and ends. */
@QuarkusMain
public class Main implements QuarkusApplication {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");

    @Inject
    Misskey misskey;

    @Override
    public int run(String... arguments) {
        if (arguments.length > 0) {
            System.out.println(
                    misskey.at(HOST).notes().show(new NotesShowRequest(arguments[0])).text());
        }
        return 0;
    }
}
