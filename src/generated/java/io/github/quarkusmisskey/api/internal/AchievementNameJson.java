package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.AchievementName;

/** Reads and writes {@link AchievementName}. */
@Generated("io.github.quarkusmisskey.generator")
final class AchievementNameJson extends JsonType<AchievementName> {

    static final AchievementNameJson TYPE = new AchievementNameJson();

    private AchievementNameJson() {}

    @Override
    public AchievementName read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "notes1" -> AchievementName.NOTES1;
            case "notes10" -> AchievementName.NOTES10;
            case "notes100" -> AchievementName.NOTES100;
            case "notes500" -> AchievementName.NOTES500;
            case "notes1000" -> AchievementName.NOTES1000;
            case "notes5000" -> AchievementName.NOTES5000;
            case "notes10000" -> AchievementName.NOTES10000;
            case "notes20000" -> AchievementName.NOTES20000;
            case "notes30000" -> AchievementName.NOTES30000;
            case "notes40000" -> AchievementName.NOTES40000;
            case "notes50000" -> AchievementName.NOTES50000;
            case "notes60000" -> AchievementName.NOTES60000;
            case "notes70000" -> AchievementName.NOTES70000;
            case "notes80000" -> AchievementName.NOTES80000;
            case "notes90000" -> AchievementName.NOTES90000;
            case "notes100000" -> AchievementName.NOTES100000;
            case "login3" -> AchievementName.LOGIN3;
            case "login7" -> AchievementName.LOGIN7;
            case "login15" -> AchievementName.LOGIN15;
            case "login30" -> AchievementName.LOGIN30;
            case "login60" -> AchievementName.LOGIN60;
            case "login100" -> AchievementName.LOGIN100;
            case "login200" -> AchievementName.LOGIN200;
            case "login300" -> AchievementName.LOGIN300;
            case "login400" -> AchievementName.LOGIN400;
            case "login500" -> AchievementName.LOGIN500;
            case "login600" -> AchievementName.LOGIN600;
            case "login700" -> AchievementName.LOGIN700;
            case "login800" -> AchievementName.LOGIN800;
            case "login900" -> AchievementName.LOGIN900;
            case "login1000" -> AchievementName.LOGIN1000;
            case "passedSinceAccountCreated1" -> AchievementName.PASSED_SINCE_ACCOUNT_CREATED1;
            case "passedSinceAccountCreated2" -> AchievementName.PASSED_SINCE_ACCOUNT_CREATED2;
            case "passedSinceAccountCreated3" -> AchievementName.PASSED_SINCE_ACCOUNT_CREATED3;
            case "loggedInOnBirthday" -> AchievementName.LOGGED_IN_ON_BIRTHDAY;
            case "loggedInOnNewYearsDay" -> AchievementName.LOGGED_IN_ON_NEW_YEARS_DAY;
            case "noteClipped1" -> AchievementName.NOTE_CLIPPED1;
            case "noteFavorited1" -> AchievementName.NOTE_FAVORITED1;
            case "myNoteFavorited1" -> AchievementName.MY_NOTE_FAVORITED1;
            case "profileFilled" -> AchievementName.PROFILE_FILLED;
            case "markedAsCat" -> AchievementName.MARKED_AS_CAT;
            case "following1" -> AchievementName.FOLLOWING1;
            case "following10" -> AchievementName.FOLLOWING10;
            case "following50" -> AchievementName.FOLLOWING50;
            case "following100" -> AchievementName.FOLLOWING100;
            case "following300" -> AchievementName.FOLLOWING300;
            case "followers1" -> AchievementName.FOLLOWERS1;
            case "followers10" -> AchievementName.FOLLOWERS10;
            case "followers50" -> AchievementName.FOLLOWERS50;
            case "followers100" -> AchievementName.FOLLOWERS100;
            case "followers300" -> AchievementName.FOLLOWERS300;
            case "followers500" -> AchievementName.FOLLOWERS500;
            case "followers1000" -> AchievementName.FOLLOWERS1000;
            case "collectAchievements30" -> AchievementName.COLLECT_ACHIEVEMENTS30;
            case "viewAchievements3min" -> AchievementName.VIEW_ACHIEVEMENTS3MIN;
            case "iLoveMisskey" -> AchievementName.I_LOVE_MISSKEY;
            case "foundTreasure" -> AchievementName.FOUND_TREASURE;
            case "client30min" -> AchievementName.CLIENT30MIN;
            case "client60min" -> AchievementName.CLIENT60MIN;
            case "noteDeletedWithin1min" -> AchievementName.NOTE_DELETED_WITHIN1MIN;
            case "postedAtLateNight" -> AchievementName.POSTED_AT_LATE_NIGHT;
            case "postedAt0min0sec" -> AchievementName.POSTED_AT0MIN0SEC;
            case "selfQuote" -> AchievementName.SELF_QUOTE;
            case "htl20npm" -> AchievementName.HTL20NPM;
            case "viewInstanceChart" -> AchievementName.VIEW_INSTANCE_CHART;
            case "outputHelloWorldOnScratchpad" -> AchievementName.OUTPUT_HELLO_WORLD_ON_SCRATCHPAD;
            case "open3windows" -> AchievementName.OPEN3WINDOWS;
            case "driveFolderCircularReference" -> AchievementName.DRIVE_FOLDER_CIRCULAR_REFERENCE;
            case "reactWithoutRead" -> AchievementName.REACT_WITHOUT_READ;
            case "clickedClickHere" -> AchievementName.CLICKED_CLICK_HERE;
            case "justPlainLucky" -> AchievementName.JUST_PLAIN_LUCKY;
            case "setNameToSyuilo" -> AchievementName.SET_NAME_TO_SYUILO;
            case "cookieClicked" -> AchievementName.COOKIE_CLICKED;
            case "brainDiver" -> AchievementName.BRAIN_DIVER;
            case "smashTestNotificationButton" -> AchievementName.SMASH_TEST_NOTIFICATION_BUTTON;
            case "tutorialCompleted" -> AchievementName.TUTORIAL_COMPLETED;
            case "bubbleGameExplodingHead" -> AchievementName.BUBBLE_GAME_EXPLODING_HEAD;
            case "bubbleGameDoubleExplodingHead" -> AchievementName.BUBBLE_GAME_DOUBLE_EXPLODING_HEAD;
            default -> new AchievementName(word);
        };
    }

    @Override
    public void write(JsonOut json, AchievementName value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
