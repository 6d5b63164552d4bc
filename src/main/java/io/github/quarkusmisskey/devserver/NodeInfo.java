package io.github.quarkusmisskey.devserver;

import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The documents by which servers tell their software. */
final class NodeInfo {

    private static final String SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/";

    private final Supplier<String> url;
    private final Users users;
    private final Notes notes;
    private final ObjectNode template = Json.resource("nodeinfo.json");

    NodeInfo(Supplier<String> url, Users users, Notes notes) {
        this.url = url;
        this.users = users;
        this.notes = notes;
    }

    Answer links() {
        ObjectNode json = Json.object();
        ArrayNode links = json.putArray("links");
        for (String version : new String[] {"2.1", "2.0"}) {
            links.addObject().put("rel", SCHEMA + version).put("href", url.get() + "/nodeinfo/" + version);
        }
        return Answer.json(200, json);
    }

    Answer document(String version) {
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
