package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueueInboxDelayedItem;

/** Reads and writes {@link AdminQueueInboxDelayedItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueInboxDelayedItemJson extends JsonType<AdminQueueInboxDelayedItem> {

    static final AdminQueueInboxDelayedItemJson TYPE = new AdminQueueInboxDelayedItemJson();

    private AdminQueueInboxDelayedItemJson() {}

    @Override
    public AdminQueueInboxDelayedItem read(JsonIn json) throws IOException {
        if (!json.isTuple()) {
            return null;
        }
        boolean more = json.item();
        String first = more ? json.text() : null;
        more = more && json.item();
        Long second = more ? json.whole() : null;
        more = more && json.item();
        while (more) {
            json.skip();
            more = json.item();
        }
        return new AdminQueueInboxDelayedItem(
                first,
                second);
    }

    @Override
    public void write(JsonOut json, AdminQueueInboxDelayedItem value) throws IOException {
        json.beginTuple();
        json.value(value.first(), Scalars.TEXT);
        json.value(value.second(), Scalars.WHOLE);
        json.endTuple();
    }
}
