package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.QueueJob;

/** Reads and writes {@link QueueJob}. */
@Generated("io.github.quarkusmisskey.generator")
final class QueueJobJson extends ObjectType<QueueJob> {

    static final QueueJobJson TYPE = new QueueJobJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "name",
            "data",
            "opts",
            "timestamp",
            "processedOn",
            "processedBy",
            "finishedOn",
            "progress",
            "attempts",
            "delay",
            "failedReason",
            "stacktrace",
            "returnValue",
            "isFailed");

    private QueueJobJson() {}

    @Override
    public QueueJob read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String name = null;
        JsonNode data = null;
        JsonNode opts = null;
        Long timestamp = null;
        Long processedOn = null;
        String processedBy = null;
        Long finishedOn = null;
        JsonNode progress = null;
        Long attempts = null;
        Long delay = null;
        String failedReason = null;
        List<String> stacktrace = null;
        JsonNode returnValue = null;
        Boolean isFailed = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> name = json.text();
                case 2 -> data = json.tree();
                case 3 -> opts = json.tree();
                case 4 -> timestamp = json.whole();
                case 5 -> processedOn = json.whole();
                case 6 -> processedBy = json.text();
                case 7 -> finishedOn = json.whole();
                case 8 -> progress = json.tree();
                case 9 -> attempts = json.whole();
                case 10 -> delay = json.whole();
                case 11 -> failedReason = json.text();
                case 12 -> stacktrace = json.list(Scalars.TEXT);
                case 13 -> returnValue = json.tree();
                case 14 -> isFailed = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new QueueJob(
                id,
                name,
                data,
                opts,
                timestamp,
                processedOn,
                processedBy,
                finishedOn,
                progress,
                attempts,
                delay,
                failedReason,
                stacktrace,
                returnValue,
                isFailed,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, QueueJob value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.member("data", value.data(), Scalars.TREE);
        json.member("opts", value.opts(), Scalars.TREE);
        json.member("timestamp", value.timestamp(), Scalars.WHOLE);
        json.member("processedOn", value.processedOn(), Scalars.WHOLE);
        json.text("processedBy", value.processedBy());
        json.member("finishedOn", value.finishedOn(), Scalars.WHOLE);
        json.member("progress", value.progress(), Scalars.TREE);
        json.member("attempts", value.attempts(), Scalars.WHOLE);
        json.member("delay", value.delay(), Scalars.WHOLE);
        json.text("failedReason", value.failedReason());
        json.member("stacktrace", value.stacktrace(), ListType.of(Scalars.TEXT));
        json.member("returnValue", value.returnValue(), Scalars.TREE);
        json.member("isFailed", value.isFailed(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
