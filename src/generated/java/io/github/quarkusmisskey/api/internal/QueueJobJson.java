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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "name" -> name = json.text();
                case "data" -> data = json.tree();
                case "opts" -> opts = json.tree();
                case "timestamp" -> timestamp = json.whole();
                case "processedOn" -> processedOn = json.whole();
                case "processedBy" -> processedBy = json.text();
                case "finishedOn" -> finishedOn = json.whole();
                case "progress" -> progress = json.tree();
                case "attempts" -> attempts = json.whole();
                case "delay" -> delay = json.whole();
                case "failedReason" -> failedReason = json.text();
                case "stacktrace" -> stacktrace = json.list(Scalars.TEXT);
                case "returnValue" -> returnValue = json.tree();
                case "isFailed" -> isFailed = json.flag();
                default -> unknown = json.keep(member, unknown);
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
