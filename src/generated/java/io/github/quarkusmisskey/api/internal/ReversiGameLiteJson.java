package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ReversiBlack;
import io.github.quarkusmisskey.api.model.ReversiGameLite;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link ReversiGameLite}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiGameLiteJson extends ObjectType<ReversiGameLite> {

    static final ReversiGameLiteJson TYPE = new ReversiGameLiteJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "startedAt",
            "endedAt",
            "isStarted",
            "isEnded",
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
            "timeLimitForEachTurn");

    private ReversiGameLiteJson() {}

    @Override
    public ReversiGameLite read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant startedAt = null;
        Instant endedAt = null;
        Boolean isStarted = null;
        Boolean isEnded = null;
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
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> startedAt = json.instant();
                case 3 -> endedAt = json.instant();
                case 4 -> isStarted = json.flag();
                case 5 -> isEnded = json.flag();
                case 6 -> user1Id = json.text();
                case 7 -> user2Id = json.text();
                case 8 -> user1 = UserLiteJson.TYPE.read(json);
                case 9 -> user2 = UserLiteJson.TYPE.read(json);
                case 10 -> winnerId = json.text();
                case 11 -> winner = UserLiteJson.TYPE.read(json);
                case 12 -> surrenderedUserId = json.text();
                case 13 -> timeoutUserId = json.text();
                case 14 -> black = json.whole();
                case 15 -> bw = ReversiBlackJson.TYPE.read(json);
                case 16 -> noIrregularRules = json.flag();
                case 17 -> isLlotheo = json.flag();
                case 18 -> canPutEverywhere = json.flag();
                case 19 -> loopedBoard = json.flag();
                case 20 -> timeLimitForEachTurn = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new ReversiGameLite(
                id,
                createdAt,
                startedAt,
                endedAt,
                isStarted,
                isEnded,
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
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ReversiGameLite value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("startedAt", value.startedAt(), Scalars.INSTANT);
        json.member("endedAt", value.endedAt(), Scalars.INSTANT);
        json.member("isStarted", value.isStarted(), Scalars.FLAG);
        json.member("isEnded", value.isEnded(), Scalars.FLAG);
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
        json.unknown(value.unknown());
    }
}
