package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IClaimAchievementRequest;

/** Reads and writes {@link IClaimAchievementRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IClaimAchievementRequestJson extends RequestType<IClaimAchievementRequest> {

    static final IClaimAchievementRequestJson TYPE = new IClaimAchievementRequestJson();

    private IClaimAchievementRequestJson() {}

    @Override
    public void members(JsonOut json, IClaimAchievementRequest value) throws IOException {
        json.member("name", value.name(), IClaimAchievementRequestJson.IClaimAchievementRequestNameJson.TYPE);
    }

    static final class IClaimAchievementRequestNameJson extends JsonType<IClaimAchievementRequest.Name> {

        static final IClaimAchievementRequestNameJson TYPE = new IClaimAchievementRequestNameJson();

        private IClaimAchievementRequestNameJson() {}

        @Override
        public IClaimAchievementRequest.Name read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "notes1" -> IClaimAchievementRequest.Name.NOTES1;
                case "notes10" -> IClaimAchievementRequest.Name.NOTES10;
                case "notes100" -> IClaimAchievementRequest.Name.NOTES100;
                case "notes500" -> IClaimAchievementRequest.Name.NOTES500;
                case "notes1000" -> IClaimAchievementRequest.Name.NOTES1000;
                case "notes5000" -> IClaimAchievementRequest.Name.NOTES5000;
                case "notes10000" -> IClaimAchievementRequest.Name.NOTES10000;
                case "notes20000" -> IClaimAchievementRequest.Name.NOTES20000;
                case "notes30000" -> IClaimAchievementRequest.Name.NOTES30000;
                case "notes40000" -> IClaimAchievementRequest.Name.NOTES40000;
                case "notes50000" -> IClaimAchievementRequest.Name.NOTES50000;
                case "notes60000" -> IClaimAchievementRequest.Name.NOTES60000;
                case "notes70000" -> IClaimAchievementRequest.Name.NOTES70000;
                case "notes80000" -> IClaimAchievementRequest.Name.NOTES80000;
                case "notes90000" -> IClaimAchievementRequest.Name.NOTES90000;
                case "notes100000" -> IClaimAchievementRequest.Name.NOTES100000;
                case "login3" -> IClaimAchievementRequest.Name.LOGIN3;
                case "login7" -> IClaimAchievementRequest.Name.LOGIN7;
                case "login15" -> IClaimAchievementRequest.Name.LOGIN15;
                case "login30" -> IClaimAchievementRequest.Name.LOGIN30;
                case "login60" -> IClaimAchievementRequest.Name.LOGIN60;
                case "login100" -> IClaimAchievementRequest.Name.LOGIN100;
                case "login200" -> IClaimAchievementRequest.Name.LOGIN200;
                case "login300" -> IClaimAchievementRequest.Name.LOGIN300;
                case "login400" -> IClaimAchievementRequest.Name.LOGIN400;
                case "login500" -> IClaimAchievementRequest.Name.LOGIN500;
                case "login600" -> IClaimAchievementRequest.Name.LOGIN600;
                case "login700" -> IClaimAchievementRequest.Name.LOGIN700;
                case "login800" -> IClaimAchievementRequest.Name.LOGIN800;
                case "login900" -> IClaimAchievementRequest.Name.LOGIN900;
                case "login1000" -> IClaimAchievementRequest.Name.LOGIN1000;
                case "passedSinceAccountCreated1" -> IClaimAchievementRequest.Name.PASSED_SINCE_ACCOUNT_CREATED1;
                case "passedSinceAccountCreated2" -> IClaimAchievementRequest.Name.PASSED_SINCE_ACCOUNT_CREATED2;
                case "passedSinceAccountCreated3" -> IClaimAchievementRequest.Name.PASSED_SINCE_ACCOUNT_CREATED3;
                case "loggedInOnBirthday" -> IClaimAchievementRequest.Name.LOGGED_IN_ON_BIRTHDAY;
                case "loggedInOnNewYearsDay" -> IClaimAchievementRequest.Name.LOGGED_IN_ON_NEW_YEARS_DAY;
                case "noteClipped1" -> IClaimAchievementRequest.Name.NOTE_CLIPPED1;
                case "noteFavorited1" -> IClaimAchievementRequest.Name.NOTE_FAVORITED1;
                case "myNoteFavorited1" -> IClaimAchievementRequest.Name.MY_NOTE_FAVORITED1;
                case "profileFilled" -> IClaimAchievementRequest.Name.PROFILE_FILLED;
                case "markedAsCat" -> IClaimAchievementRequest.Name.MARKED_AS_CAT;
                case "following1" -> IClaimAchievementRequest.Name.FOLLOWING1;
                case "following10" -> IClaimAchievementRequest.Name.FOLLOWING10;
                case "following50" -> IClaimAchievementRequest.Name.FOLLOWING50;
                case "following100" -> IClaimAchievementRequest.Name.FOLLOWING100;
                case "following300" -> IClaimAchievementRequest.Name.FOLLOWING300;
                case "followers1" -> IClaimAchievementRequest.Name.FOLLOWERS1;
                case "followers10" -> IClaimAchievementRequest.Name.FOLLOWERS10;
                case "followers50" -> IClaimAchievementRequest.Name.FOLLOWERS50;
                case "followers100" -> IClaimAchievementRequest.Name.FOLLOWERS100;
                case "followers300" -> IClaimAchievementRequest.Name.FOLLOWERS300;
                case "followers500" -> IClaimAchievementRequest.Name.FOLLOWERS500;
                case "followers1000" -> IClaimAchievementRequest.Name.FOLLOWERS1000;
                case "collectAchievements30" -> IClaimAchievementRequest.Name.COLLECT_ACHIEVEMENTS30;
                case "viewAchievements3min" -> IClaimAchievementRequest.Name.VIEW_ACHIEVEMENTS3MIN;
                case "iLoveMisskey" -> IClaimAchievementRequest.Name.I_LOVE_MISSKEY;
                case "foundTreasure" -> IClaimAchievementRequest.Name.FOUND_TREASURE;
                case "client30min" -> IClaimAchievementRequest.Name.CLIENT30MIN;
                case "client60min" -> IClaimAchievementRequest.Name.CLIENT60MIN;
                case "noteDeletedWithin1min" -> IClaimAchievementRequest.Name.NOTE_DELETED_WITHIN1MIN;
                case "postedAtLateNight" -> IClaimAchievementRequest.Name.POSTED_AT_LATE_NIGHT;
                case "postedAt0min0sec" -> IClaimAchievementRequest.Name.POSTED_AT0MIN0SEC;
                case "selfQuote" -> IClaimAchievementRequest.Name.SELF_QUOTE;
                case "htl20npm" -> IClaimAchievementRequest.Name.HTL20NPM;
                case "viewInstanceChart" -> IClaimAchievementRequest.Name.VIEW_INSTANCE_CHART;
                case "outputHelloWorldOnScratchpad" -> IClaimAchievementRequest.Name.OUTPUT_HELLO_WORLD_ON_SCRATCHPAD;
                case "open3windows" -> IClaimAchievementRequest.Name.OPEN3WINDOWS;
                case "driveFolderCircularReference" -> IClaimAchievementRequest.Name.DRIVE_FOLDER_CIRCULAR_REFERENCE;
                case "reactWithoutRead" -> IClaimAchievementRequest.Name.REACT_WITHOUT_READ;
                case "clickedClickHere" -> IClaimAchievementRequest.Name.CLICKED_CLICK_HERE;
                case "justPlainLucky" -> IClaimAchievementRequest.Name.JUST_PLAIN_LUCKY;
                case "setNameToSyuilo" -> IClaimAchievementRequest.Name.SET_NAME_TO_SYUILO;
                case "cookieClicked" -> IClaimAchievementRequest.Name.COOKIE_CLICKED;
                case "brainDiver" -> IClaimAchievementRequest.Name.BRAIN_DIVER;
                case "smashTestNotificationButton" -> IClaimAchievementRequest.Name.SMASH_TEST_NOTIFICATION_BUTTON;
                case "tutorialCompleted" -> IClaimAchievementRequest.Name.TUTORIAL_COMPLETED;
                case "bubbleGameExplodingHead" -> IClaimAchievementRequest.Name.BUBBLE_GAME_EXPLODING_HEAD;
                case "bubbleGameDoubleExplodingHead" -> IClaimAchievementRequest.Name.BUBBLE_GAME_DOUBLE_EXPLODING_HEAD;
                default -> new IClaimAchievementRequest.Name(word);
            };
        }

        @Override
        public void write(JsonOut json, IClaimAchievementRequest.Name value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
