package io.github.quarkusmisskey.devserver.internal.store;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.picture.Identicon;

/** The server's custom emoji; initially none. Thread-safe. */
public final class Emojis {

    private static final String PATH = "/emoji/";
    private static final String TYPE = ".webp";

    private final Supplier<String> url;
    private final Set<String> names = new ConcurrentSkipListSet<>();

    public Emojis(Supplier<String> url) {
        this.url = url;
    }

    public void add(String name) {
        names.add(name);
    }

    public void clear() {
        names.clear();
    }

    /** The reaction as it is stored, {@code :name@.:}; empty if it is not one of the server's custom emoji. */
    public Optional<String> reaction(String wanted) {
        String name = wanted.replace(":", "").replace("@.", "");
        return wanted.startsWith(":") && names.contains(name) ? Optional.of(":" + name + "@.:") : Optional.empty();
    }

    public ArrayNode pack() {
        ArrayNode all = JsonTree.array();
        names.forEach(name -> {
            all.addObject()
                    .put("name", name)
                    .put("category", "Demo")
                    .put("url", url.get() + PATH + name + TYPE)
                    .putArray("aliases");
        });
        return all;
    }

    /** The picture at this path; empty if there is none. */
    public Optional<Answer> picture(String path) {
        boolean known = path.startsWith(PATH)
                && path.endsWith(TYPE)
                && names.contains(path.substring(PATH.length(), path.length() - TYPE.length()));
        return known ? Optional.of(Identicon.of(path)) : Optional.empty();
    }
}
