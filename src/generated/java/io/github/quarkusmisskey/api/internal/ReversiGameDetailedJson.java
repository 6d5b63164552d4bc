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
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "startedAt",
            "endedAt",
            "isStarted",
            "isEnded",
            "form1",
            "form2",
            "user1Ready",
            "user2Ready",
            "user1Id",
            "user2Id",
            "user1",
            "user2",
            "winnerId",
            "winner",
            "surrenderedUserId",
            "timeoutUserId",
            "black",
            "bw",
            "noIrregularRules",
            "isLlotheo",
            "canPutEverywhere",
            "loopedBoard",
            "timeLimitForEachTurn",
            "logs",
            "map");

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
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> startedAt = json.instant();
                case 3 -> endedAt = json.instant();
                case 4 -> isStarted = json.flag();
                case 5 -> isEnded = json.flag();
                case 6 -> form1 = json.tree();
                case 7 -> form2 = json.tree();
                case 8 -> user1Ready = json.flag();
                case 9 -> user2Ready = json.flag();
                case 10 -> user1Id = json.text();
                case 11 -> user2Id = json.text();
                case 12 -> user1 = UserLiteJson.TYPE.read(json);
                case 13 -> user2 = UserLiteJson.TYPE.read(json);
                case 14 -> winnerId = json.text();
                case 15 -> winner = UserLiteJson.TYPE.read(json);
                case 16 -> surrenderedUserId = json.text();
                case 17 -> timeoutUserId = json.text();
                case 18 -> black = json.whole();
                case 19 -> bw = ReversiBlackJson.TYPE.read(json);
                case 20 -> noIrregularRules = json.flag();
                case 21 -> isLlotheo = json.flag();
                case 22 -> canPutEverywhere = json.flag();
                case 23 -> loopedBoard = json.flag();
                case 24 -> timeLimitForEachTurn = json.whole();
                case 25 -> logs = json.list(ListType.of(Scalars.WHOLE));
                case 26 -> map = json.list(Scalars.TEXT);
                default -> unknown = json.keep(unknown);
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
