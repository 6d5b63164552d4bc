package bench;

import java.util.List;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.arc.Unremovable;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All ways to make the calls, by name. */
@Singleton
@Unremovable
public class Contenders {

    static final String TYPED = "typed";
    static final String VERTX = "vertx";
    static final String JDK = "jdk";
    static final String PLAIN = "plain";
    static final String MISSKEY_JS = "misskey-js";
    static final List<String> ALL = List.of(TYPED, VERTX, JDK, PLAIN);
    static final List<String> DECODING = List.of(TYPED, VERTX);

    private final Misskey misskey;
    private final PlainNotesApi notes;
    private final BareVertx vertx;
    private final Jdk jdk;

    Contenders(Misskey misskey, @RestClient PlainNotesApi notes, Vertx vertx, ObjectMapper mapper) {
        Json json = new Json(mapper);
        this.misskey = misskey;
        this.notes = notes;
        this.vertx = new BareVertx(vertx, json);
        this.jdk = new Jdk(json);
    }

    Contender named(String name, boolean oneServer) {
        return switch (name) {
            case TYPED -> new TypedClient(misskey);
            case VERTX -> vertx;
            case JDK -> jdk;
            case PLAIN -> new PlainRestClient(notes, oneServer);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
