package io.github.quarkusmisskey.devserver.internal.store;

import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.http.ReceivedFile;

/** A file in a drive, without its content. {@code comment} may be null. */
public record StoredFile(
        String id, DevUser owner, String name, String comment, boolean sensitive, String key, ReceivedFile content) {

    public static StoredFile of(
            String id, DevUser owner, String name, String comment, boolean sensitive, ReceivedFile content) {
        return new StoredFile(
                id, owner, name, comment, sensitive, UUID.randomUUID().toString(), content);
    }

    public StoredFile asSensitive() {
        return new StoredFile(id, owner, name, comment, true, key, content);
    }

    public String url(String server) {
        return server + path();
    }

    String path() {
        return "/files/" + key;
    }

    public ObjectNode pack(String server) {
        ObjectNode json = JsonTree.object()
                .put("id", id)
                .put("createdAt", Ids.createdAt(id))
                .put("name", name)
                .put("type", content.type())
                .put("md5", content.md5())
                .put("size", content.size())
                .put("isSensitive", sensitive)
                .putNull("blurhash");
        json.putObject("properties");
        return json.put("url", url(server))
                .putNull("thumbnailUrl")
                .put("comment", comment)
                .putNull("folderId")
                .putNull("folder")
                .put("userId", owner.id())
                .putNull("user");
    }
}
