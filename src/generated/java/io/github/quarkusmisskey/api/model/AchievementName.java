package io.github.quarkusmisskey.api.model;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
 *
 * @param value the word on the wire
 */
@Generated("io.github.quarkusmisskey.generator")
public record AchievementName(@JsonValue String value) {

    public static final AchievementName NOTES1 = new AchievementName("notes1");
    public static final AchievementName NOTES10 = new AchievementName("notes10");
    public static final AchievementName NOTES100 = new AchievementName("notes100");
    public static final AchievementName NOTES500 = new AchievementName("notes500");
    public static final AchievementName NOTES1000 = new AchievementName("notes1000");
    public static final AchievementName NOTES5000 = new AchievementName("notes5000");
    public static final AchievementName NOTES10000 = new AchievementName("notes10000");
    public static final AchievementName NOTES20000 = new AchievementName("notes20000");
    public static final AchievementName NOTES30000 = new AchievementName("notes30000");
    public static final AchievementName NOTES40000 = new AchievementName("notes40000");
    public static final AchievementName NOTES50000 = new AchievementName("notes50000");
    public static final AchievementName NOTES60000 = new AchievementName("notes60000");
    public static final AchievementName NOTES70000 = new AchievementName("notes70000");
    public static final AchievementName NOTES80000 = new AchievementName("notes80000");
    public static final AchievementName NOTES90000 = new AchievementName("notes90000");
    public static final AchievementName NOTES100000 = new AchievementName("notes100000");
    public static final AchievementName LOGIN3 = new AchievementName("login3");
    public static final AchievementName LOGIN7 = new AchievementName("login7");
    public static final AchievementName LOGIN15 = new AchievementName("login15");
    public static final AchievementName LOGIN30 = new AchievementName("login30");
    public static final AchievementName LOGIN60 = new AchievementName("login60");
    public static final AchievementName LOGIN100 = new AchievementName("login100");
    public static final AchievementName LOGIN200 = new AchievementName("login200");
    public static final AchievementName LOGIN300 = new AchievementName("login300");
    public static final AchievementName LOGIN400 = new AchievementName("login400");
    public static final AchievementName LOGIN500 = new AchievementName("login500");
    public static final AchievementName LOGIN600 = new AchievementName("login600");
    public static final AchievementName LOGIN700 = new AchievementName("login700");
    public static final AchievementName LOGIN800 = new AchievementName("login800");
    public static final AchievementName LOGIN900 = new AchievementName("login900");
    public static final AchievementName LOGIN1000 = new AchievementName("login1000");
    public static final AchievementName PASSED_SINCE_ACCOUNT_CREATED1 =
            new AchievementName("passedSinceAccountCreated1");
    public static final AchievementName PASSED_SINCE_ACCOUNT_CREATED2 =
            new AchievementName("passedSinceAccountCreated2");
    public static final AchievementName PASSED_SINCE_ACCOUNT_CREATED3 =
            new AchievementName("passedSinceAccountCreated3");
    public static final AchievementName LOGGED_IN_ON_BIRTHDAY = new AchievementName("loggedInOnBirthday");
    public static final AchievementName LOGGED_IN_ON_NEW_YEARS_DAY = new AchievementName("loggedInOnNewYearsDay");
    public static final AchievementName NOTE_CLIPPED1 = new AchievementName("noteClipped1");
    public static final AchievementName NOTE_FAVORITED1 = new AchievementName("noteFavorited1");
    public static final AchievementName MY_NOTE_FAVORITED1 = new AchievementName("myNoteFavorited1");
    public static final AchievementName PROFILE_FILLED = new AchievementName("profileFilled");
    public static final AchievementName MARKED_AS_CAT = new AchievementName("markedAsCat");
    public static final AchievementName FOLLOWING1 = new AchievementName("following1");
    public static final AchievementName FOLLOWING10 = new AchievementName("following10");
    public static final AchievementName FOLLOWING50 = new AchievementName("following50");
    public static final AchievementName FOLLOWING100 = new AchievementName("following100");
    public static final AchievementName FOLLOWING300 = new AchievementName("following300");
    public static final AchievementName FOLLOWERS1 = new AchievementName("followers1");
    public static final AchievementName FOLLOWERS10 = new AchievementName("followers10");
    public static final AchievementName FOLLOWERS50 = new AchievementName("followers50");
    public static final AchievementName FOLLOWERS100 = new AchievementName("followers100");
    public static final AchievementName FOLLOWERS300 = new AchievementName("followers300");
    public static final AchievementName FOLLOWERS500 = new AchievementName("followers500");
    public static final AchievementName FOLLOWERS1000 = new AchievementName("followers1000");
    public static final AchievementName COLLECT_ACHIEVEMENTS30 = new AchievementName("collectAchievements30");
    public static final AchievementName VIEW_ACHIEVEMENTS3MIN = new AchievementName("viewAchievements3min");
    public static final AchievementName I_LOVE_MISSKEY = new AchievementName("iLoveMisskey");
    public static final AchievementName FOUND_TREASURE = new AchievementName("foundTreasure");
    public static final AchievementName CLIENT30MIN = new AchievementName("client30min");
    public static final AchievementName CLIENT60MIN = new AchievementName("client60min");
    public static final AchievementName NOTE_DELETED_WITHIN1MIN = new AchievementName("noteDeletedWithin1min");
    public static final AchievementName POSTED_AT_LATE_NIGHT = new AchievementName("postedAtLateNight");
    public static final AchievementName POSTED_AT0MIN0SEC = new AchievementName("postedAt0min0sec");
    public static final AchievementName SELF_QUOTE = new AchievementName("selfQuote");
    public static final AchievementName HTL20NPM = new AchievementName("htl20npm");
    public static final AchievementName VIEW_INSTANCE_CHART = new AchievementName("viewInstanceChart");
    public static final AchievementName OUTPUT_HELLO_WORLD_ON_SCRATCHPAD =
            new AchievementName("outputHelloWorldOnScratchpad");
    public static final AchievementName OPEN3WINDOWS = new AchievementName("open3windows");
    public static final AchievementName DRIVE_FOLDER_CIRCULAR_REFERENCE =
            new AchievementName("driveFolderCircularReference");
    public static final AchievementName REACT_WITHOUT_READ = new AchievementName("reactWithoutRead");
    public static final AchievementName CLICKED_CLICK_HERE = new AchievementName("clickedClickHere");
    public static final AchievementName JUST_PLAIN_LUCKY = new AchievementName("justPlainLucky");
    public static final AchievementName SET_NAME_TO_SYUILO = new AchievementName("setNameToSyuilo");
    public static final AchievementName COOKIE_CLICKED = new AchievementName("cookieClicked");
    public static final AchievementName BRAIN_DIVER = new AchievementName("brainDiver");
    public static final AchievementName SMASH_TEST_NOTIFICATION_BUTTON =
            new AchievementName("smashTestNotificationButton");
    public static final AchievementName TUTORIAL_COMPLETED = new AchievementName("tutorialCompleted");
    public static final AchievementName BUBBLE_GAME_EXPLODING_HEAD = new AchievementName("bubbleGameExplodingHead");
    public static final AchievementName BUBBLE_GAME_DOUBLE_EXPLODING_HEAD =
            new AchievementName("bubbleGameDoubleExplodingHead");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AchievementName {}

    @Override
    public boolean equals(Object other) {
        return other instanceof AchievementName that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
