package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueueDeliverDelayedItem;

/** Reads and writes {@link AdminQueueDeliverDelayedItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueDeliverDelayedItemJson extends JsonType<AdminQueueDeliverDelayedItem> {

    static final AdminQueueDeliverDelayedItemJson TYPE = new AdminQueueDeliverDelayedItemJson();

    private AdminQueueDeliverDelayedItemJson() {}

    @Override
    public AdminQueueDeliverDelayedItem read(JsonIn json) throws IOException {
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
        return new AdminQueueDeliverDelayedItem(
                first,
                second);
    }

    @Override
    public void write(JsonOut json, AdminQueueDeliverDelayedItem value) throws IOException {
        json.beginTuple();
        json.value(value.first(), Scalars.TEXT);
        json.value(value.second(), Scalars.WHOLE);
        json.endTuple();
    }
}
