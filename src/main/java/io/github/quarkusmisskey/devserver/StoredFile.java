package io.github.quarkusmisskey.devserver;

import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A file in a drive, without its content. {@code comment} may be null. */
record StoredFile(
        String id, DevUser owner, String name, String comment, boolean sensitive, String key, ReceivedFile content) {

    static StoredFile of(
            String id, DevUser owner, String name, String comment, boolean sensitive, ReceivedFile content) {
        return new StoredFile(
                id, owner, name, comment, sensitive, UUID.randomUUID().toString(), content);
    }

    StoredFile asSensitive() {
        return new StoredFile(id, owner, name, comment, true, key, content);
    }

    String url(String server) {
        return server + path();
    }

    String path() {
        return "/files/" + key;
    }

    ObjectNode pack(String server) {
        ObjectNode json = Json.object()
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
