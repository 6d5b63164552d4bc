package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/claim-achievement} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IClaimAchievementRequest(Name name) implements Body<IClaimAchievementRequest> {

    public IClaimAchievementRequest {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IClaimAchievementRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IClaimAchievementRequest",
                "name",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name};
    }

    /** With what the lambda sets. */
    public static IClaimAchievementRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IClaimAchievementRequest}; what is not set is left out. */
    public static final class Builder {

        private Name name;

        private Builder() {}

        public Builder name(Name name) {
            this.name = name;
            return this;
        }

        public IClaimAchievementRequest build() {
            return new IClaimAchievementRequest(
                    name);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Name(@JsonValue String value) {

        public static final Name NOTES1 = new Name("notes1");
        public static final Name NOTES10 = new Name("notes10");
        public static final Name NOTES100 = new Name("notes100");
        public static final Name NOTES500 = new Name("notes500");
        public static final Name NOTES1000 = new Name("notes1000");
        public static final Name NOTES5000 = new Name("notes5000");
        public static final Name NOTES10000 = new Name("notes10000");
        public static final Name NOTES20000 = new Name("notes20000");
        public static final Name NOTES30000 = new Name("notes30000");
        public static final Name NOTES40000 = new Name("notes40000");
        public static final Name NOTES50000 = new Name("notes50000");
        public static final Name NOTES60000 = new Name("notes60000");
        public static final Name NOTES70000 = new Name("notes70000");
        public static final Name NOTES80000 = new Name("notes80000");
        public static final Name NOTES90000 = new Name("notes90000");
        public static final Name NOTES100000 = new Name("notes100000");
        public static final Name LOGIN3 = new Name("login3");
        public static final Name LOGIN7 = new Name("login7");
        public static final Name LOGIN15 = new Name("login15");
        public static final Name LOGIN30 = new Name("login30");
        public static final Name LOGIN60 = new Name("login60");
        public static final Name LOGIN100 = new Name("login100");
        public static final Name LOGIN200 = new Name("login200");
        public static final Name LOGIN300 = new Name("login300");
        public static final Name LOGIN400 = new Name("login400");
        public static final Name LOGIN500 = new Name("login500");
        public static final Name LOGIN600 = new Name("login600");
        public static final Name LOGIN700 = new Name("login700");
        public static final Name LOGIN800 = new Name("login800");
        public static final Name LOGIN900 = new Name("login900");
        public static final Name LOGIN1000 = new Name("login1000");
        public static final Name PASSED_SINCE_ACCOUNT_CREATED1 = new Name("passedSinceAccountCreated1");
        public static final Name PASSED_SINCE_ACCOUNT_CREATED2 = new Name("passedSinceAccountCreated2");
        public static final Name PASSED_SINCE_ACCOUNT_CREATED3 = new Name("passedSinceAccountCreated3");
        public static final Name LOGGED_IN_ON_BIRTHDAY = new Name("loggedInOnBirthday");
        public static final Name LOGGED_IN_ON_NEW_YEARS_DAY = new Name("loggedInOnNewYearsDay");
        public static final Name NOTE_CLIPPED1 = new Name("noteClipped1");
        public static final Name NOTE_FAVORITED1 = new Name("noteFavorited1");
        public static final Name MY_NOTE_FAVORITED1 = new Name("myNoteFavorited1");
        public static final Name PROFILE_FILLED = new Name("profileFilled");
        public static final Name MARKED_AS_CAT = new Name("markedAsCat");
        public static final Name FOLLOWING1 = new Name("following1");
        public static final Name FOLLOWING10 = new Name("following10");
        public static final Name FOLLOWING50 = new Name("following50");
        public static final Name FOLLOWING100 = new Name("following100");
        public static final Name FOLLOWING300 = new Name("following300");
        public static final Name FOLLOWERS1 = new Name("followers1");
        public static final Name FOLLOWERS10 = new Name("followers10");
        public static final Name FOLLOWERS50 = new Name("followers50");
        public static final Name FOLLOWERS100 = new Name("followers100");
        public static final Name FOLLOWERS300 = new Name("followers300");
        public static final Name FOLLOWERS500 = new Name("followers500");
        public static final Name FOLLOWERS1000 = new Name("followers1000");
        public static final Name COLLECT_ACHIEVEMENTS30 = new Name("collectAchievements30");
        public static final Name VIEW_ACHIEVEMENTS3MIN = new Name("viewAchievements3min");
        public static final Name I_LOVE_MISSKEY = new Name("iLoveMisskey");
        public static final Name FOUND_TREASURE = new Name("foundTreasure");
        public static final Name CLIENT30MIN = new Name("client30min");
        public static final Name CLIENT60MIN = new Name("client60min");
        public static final Name NOTE_DELETED_WITHIN1MIN = new Name("noteDeletedWithin1min");
        public static final Name POSTED_AT_LATE_NIGHT = new Name("postedAtLateNight");
        public static final Name POSTED_AT0MIN0SEC = new Name("postedAt0min0sec");
        public static final Name SELF_QUOTE = new Name("selfQuote");
        public static final Name HTL20NPM = new Name("htl20npm");
        public static final Name VIEW_INSTANCE_CHART = new Name("viewInstanceChart");
        public static final Name OUTPUT_HELLO_WORLD_ON_SCRATCHPAD = new Name("outputHelloWorldOnScratchpad");
        public static final Name OPEN3WINDOWS = new Name("open3windows");
        public static final Name DRIVE_FOLDER_CIRCULAR_REFERENCE = new Name("driveFolderCircularReference");
        public static final Name REACT_WITHOUT_READ = new Name("reactWithoutRead");
        public static final Name CLICKED_CLICK_HERE = new Name("clickedClickHere");
        public static final Name JUST_PLAIN_LUCKY = new Name("justPlainLucky");
        public static final Name SET_NAME_TO_SYUILO = new Name("setNameToSyuilo");
        public static final Name COOKIE_CLICKED = new Name("cookieClicked");
        public static final Name BRAIN_DIVER = new Name("brainDiver");
        public static final Name SMASH_TEST_NOTIFICATION_BUTTON = new Name("smashTestNotificationButton");
        public static final Name TUTORIAL_COMPLETED = new Name("tutorialCompleted");
        public static final Name BUBBLE_GAME_EXPLODING_HEAD = new Name("bubbleGameExplodingHead");
        public static final Name BUBBLE_GAME_DOUBLE_EXPLODING_HEAD = new Name("bubbleGameDoubleExplodingHead");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Name {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Name that && Objects.equals(value, that.value);
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
}
