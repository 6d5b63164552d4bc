package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.Users;

/** The documents in which servers describe their software. */
public final class NodeInfoDocuments {

    private static final String SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/";

    private final Supplier<String> url;
    private final Users users;
    private final Notes notes;
    private final ObjectNode template = JsonTree.resource("nodeinfo.json");

    public NodeInfoDocuments(Supplier<String> url, Users users, Notes notes) {
        this.url = url;
        this.users = users;
        this.notes = notes;
    }

    public Answer links() {
        ObjectNode json = JsonTree.object();
        ArrayNode links = json.putArray("links");
        for (String version : new String[] {"2.1", "2.0"}) {
            links.addObject().put("rel", SCHEMA + version).put("href", url.get() + "/nodeinfo/" + version);
        }
        return Answer.json(200, json);
    }

    public Answer document(String version) {
        ObjectNode json = template.deepCopy().put("version", version);
        ObjectNode usage = (ObjectNode) json.get("usage");
        ((ObjectNode) usage.get("users")).put("total", users.all().size());
        usage.put("localPosts", notes.count(note -> true));
        if (version.equals("2.0")) {
            ((ObjectNode) json.get("software")).remove(List.of("homepage", "repository"));
        }
        return Answer.json(200, json);
    }
}
