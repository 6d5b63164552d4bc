package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ReversiBlack;
import io.github.quarkusmisskey.api.model.ReversiGameDetailed;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link ReversiGameDetailed}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiGameDetailedJson extends ObjectType<ReversiGameDetailed> {

    static final ReversiGameDetailedJson TYPE = new ReversiGameDetailedJson();

    private ReversiGameDetailedJson() {}

    @Override
    public ReversiGameDetailed read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant startedAt = null;
        Instant endedAt = null;
        Boolean isStarted = null;
        Boolean isEnded = null;
        JsonNode form1 = null;
        JsonNode form2 = null;
        Boolean user1Ready = null;
        Boolean user2Ready = null;
        String user1Id = null;
        String user2Id = null;
        UserLite user1 = null;
        UserLite user2 = null;
        String winnerId = null;
        UserLite winner = null;
        String surrenderedUserId = null;
        String timeoutUserId = null;
        Long black = null;
        ReversiBlack bw = null;
        Boolean noIrregularRules = null;
        Boolean isLlotheo = null;
        Boolean canPutEverywhere = null;
        Boolean loopedBoard = null;
        Long timeLimitForEachTurn = null;
        List<List<Long>> logs = null;
        List<String> map = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "startedAt" -> startedAt = json.instant();
                case "endedAt" -> endedAt = json.instant();
                case "isStarted" -> isStarted = json.flag();
                case "isEnded" -> isEnded = json.flag();
                case "form1" -> form1 = json.tree();
                case "form2" -> form2 = json.tree();
                case "user1Ready" -> user1Ready = json.flag();
                case "user2Ready" -> user2Ready = json.flag();
                case "user1Id" -> user1Id = json.text();
                case "user2Id" -> user2Id = json.text();
                case "user1" -> user1 = UserLiteJson.TYPE.read(json);
                case "user2" -> user2 = UserLiteJson.TYPE.read(json);
                case "winnerId" -> winnerId = json.text();
                case "winner" -> winner = UserLiteJson.TYPE.read(json);
                case "surrenderedUserId" -> surrenderedUserId = json.text();
                case "timeoutUserId" -> timeoutUserId = json.text();
                case "black" -> black = json.whole();
                case "bw" -> bw = ReversiBlackJson.TYPE.read(json);
                case "noIrregularRules" -> noIrregularRules = json.flag();
                case "isLlotheo" -> isLlotheo = json.flag();
                case "canPutEverywhere" -> canPutEverywhere = json.flag();
                case "loopedBoard" -> loopedBoard = json.flag();
                case "timeLimitForEachTurn" -> timeLimitForEachTurn = json.whole();
                case "logs" -> logs = json.list(ListType.of(Scalars.WHOLE));
                case "map" -> map = json.list(Scalars.TEXT);
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new ReversiGameDetailed(
                id,
                createdAt,
                startedAt,
                endedAt,
                isStarted,
                isEnded,
                form1,
                form2,
                user1Ready,
                user2Ready,
                user1Id,
                user2Id,
                user1,
                user2,
                winnerId,
                winner,
                surrenderedUserId,
                timeoutUserId,
                black,
                bw,
                noIrregularRules,
                isLlotheo,
                canPutEverywhere,
                loopedBoard,
                timeLimitForEachTurn,
                logs,
                map,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ReversiGameDetailed value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("startedAt", value.startedAt(), Scalars.INSTANT);
        json.member("endedAt", value.endedAt(), Scalars.INSTANT);
        json.member("isStarted", value.isStarted(), Scalars.FLAG);
        json.member("isEnded", value.isEnded(), Scalars.FLAG);
        json.member("form1", value.form1(), Scalars.TREE);
        json.member("form2", value.form2(), Scalars.TREE);
        json.member("user1Ready", value.user1Ready(), Scalars.FLAG);
        json.member("user2Ready", value.user2Ready(), Scalars.FLAG);
        json.text("user1Id", value.user1Id());
        json.text("user2Id", value.user2Id());
        json.member("user1", value.user1(), UserLiteJson.TYPE);
        json.member("user2", value.user2(), UserLiteJson.TYPE);
        json.text("winnerId", value.winnerId());
        json.member("winner", value.winner(), UserLiteJson.TYPE);
        json.text("surrenderedUserId", value.surrenderedUserId());
        json.text("timeoutUserId", value.timeoutUserId());
        json.member("black", value.black(), Scalars.WHOLE);
        json.member("bw", value.bw(), ReversiBlackJson.TYPE);
        json.member("noIrregularRules", value.noIrregularRules(), Scalars.FLAG);
        json.member("isLlotheo", value.isLlotheo(), Scalars.FLAG);
        json.member("canPutEverywhere", value.canPutEverywhere(), Scalars.FLAG);
        json.member("loopedBoard", value.loopedBoard(), Scalars.FLAG);
        json.member("timeLimitForEachTurn", value.timeLimitForEachTurn(), Scalars.WHOLE);
        json.member("logs", value.logs(), ListType.of(ListType.of(Scalars.WHOLE)));
        json.member("map", value.map(), ListType.of(Scalars.TEXT));
        json.unknown(value.unknown());
    }
}
