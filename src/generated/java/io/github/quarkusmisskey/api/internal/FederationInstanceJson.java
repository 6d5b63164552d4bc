package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.FederationInstance;

/** Reads and writes {@link FederationInstance}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationInstanceJson extends ObjectType<FederationInstance> {

    static final FederationInstanceJson TYPE = new FederationInstanceJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "firstRetrievedAt",
            "host",
            "usersCount",
            "notesCount",
            "followingCount",
            "followersCount",
            "isNotResponding",
            "isSuspended",
            "suspensionState",
            "isBlocked",
            "softwareName",
            "softwareVersion",
            "openRegistrations",
            "name",
            "description",
            "maintainerName",
            "maintainerEmail",
            "isSilenced",
            "isMediaSilenced",
            "iconUrl",
            "faviconUrl",
            "themeColor",
            "infoUpdatedAt",
            "latestRequestReceivedAt",
            "moderationNote");

    private FederationInstanceJson() {}

    @Override
    public FederationInstance read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant firstRetrievedAt = null;
        String host = null;
        Long usersCount = null;
        Long notesCount = null;
        Long followingCount = null;
        Long followersCount = null;
        Boolean isNotResponding = null;
        Boolean isSuspended = null;
        FederationInstance.SuspensionState suspensionState = null;
        Boolean isBlocked = null;
        String softwareName = null;
        String softwareVersion = null;
        Boolean openRegistrations = null;
        String name = null;
        String description = null;
        String maintainerName = null;
        String maintainerEmail = null;
        Boolean isSilenced = null;
        Boolean isMediaSilenced = null;
        String iconUrl = null;
        String faviconUrl = null;
        String themeColor = null;
        Instant infoUpdatedAt = null;
        Instant latestRequestReceivedAt = null;
        String moderationNote = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> firstRetrievedAt = json.instant();
                case 2 -> host = json.text();
                case 3 -> usersCount = json.whole();
                case 4 -> notesCount = json.whole();
                case 5 -> followingCount = json.whole();
                case 6 -> followersCount = json.whole();
                case 7 -> isNotResponding = json.flag();
                case 8 -> isSuspended = json.flag();
                case 9 -> suspensionState = FederationInstanceJson.FederationInstanceSuspensionStateJson.TYPE.read(json);
                case 10 -> isBlocked = json.flag();
                case 11 -> softwareName = json.text();
                case 12 -> softwareVersion = json.text();
                case 13 -> openRegistrations = json.flag();
                case 14 -> name = json.text();
                case 15 -> description = json.text();
                case 16 -> maintainerName = json.text();
                case 17 -> maintainerEmail = json.text();
                case 18 -> isSilenced = json.flag();
                case 19 -> isMediaSilenced = json.flag();
                case 20 -> iconUrl = json.text();
                case 21 -> faviconUrl = json.text();
                case 22 -> themeColor = json.text();
                case 23 -> infoUpdatedAt = json.instant();
                case 24 -> latestRequestReceivedAt = json.instant();
                case 25 -> moderationNote = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new FederationInstance(
                id,
                firstRetrievedAt,
                host,
                usersCount,
                notesCount,
                followingCount,
                followersCount,
                isNotResponding,
                isSuspended,
                suspensionState,
                isBlocked,
                softwareName,
                softwareVersion,
                openRegistrations,
                name,
                description,
                maintainerName,
                maintainerEmail,
                isSilenced,
                isMediaSilenced,
                iconUrl,
                faviconUrl,
                themeColor,
                infoUpdatedAt,
                latestRequestReceivedAt,
                moderationNote,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, FederationInstance value) throws IOException {
        json.text("id", value.id());
        json.member("firstRetrievedAt", value.firstRetrievedAt(), Scalars.INSTANT);
        json.text("host", value.host());
        json.member("usersCount", value.usersCount(), Scalars.WHOLE);
        json.member("notesCount", value.notesCount(), Scalars.WHOLE);
        json.member("followingCount", value.followingCount(), Scalars.WHOLE);
        json.member("followersCount", value.followersCount(), Scalars.WHOLE);
        json.member("isNotResponding", value.isNotResponding(), Scalars.FLAG);
        json.member("isSuspended", value.isSuspended(), Scalars.FLAG);
        json.member("suspensionState", value.suspensionState(), FederationInstanceJson.FederationInstanceSuspensionStateJson.TYPE);
        json.member("isBlocked", value.isBlocked(), Scalars.FLAG);
        json.text("softwareName", value.softwareName());
        json.text("softwareVersion", value.softwareVersion());
        json.member("openRegistrations", value.openRegistrations(), Scalars.FLAG);
        json.text("name", value.name());
        json.text("description", value.description());
        json.text("maintainerName", value.maintainerName());
        json.text("maintainerEmail", value.maintainerEmail());
        json.member("isSilenced", value.isSilenced(), Scalars.FLAG);
        json.member("isMediaSilenced", value.isMediaSilenced(), Scalars.FLAG);
        json.text("iconUrl", value.iconUrl());
        json.text("faviconUrl", value.faviconUrl());
        json.text("themeColor", value.themeColor());
        json.member("infoUpdatedAt", value.infoUpdatedAt(), Scalars.INSTANT);
        json.member("latestRequestReceivedAt", value.latestRequestReceivedAt(), Scalars.INSTANT);
        json.text("moderationNote", value.moderationNote());
        json.unknown(value.unknown());
    }

    static final class FederationInstanceSuspensionStateJson extends JsonType<FederationInstance.SuspensionState> {

        static final FederationInstanceSuspensionStateJson TYPE = new FederationInstanceSuspensionStateJson();

        private FederationInstanceSuspensionStateJson() {}

        @Override
        public FederationInstance.SuspensionState read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "none" -> FederationInstance.SuspensionState.NONE;
                case "manuallySuspended" -> FederationInstance.SuspensionState.MANUALLY_SUSPENDED;
                case "goneSuspended" -> FederationInstance.SuspensionState.GONE_SUSPENDED;
                case "autoSuspendedForNotResponding" ->
                        FederationInstance.SuspensionState.AUTO_SUSPENDED_FOR_NOT_RESPONDING;
                case "softwareSuspended" -> FederationInstance.SuspensionState.SOFTWARE_SUSPENDED;
                default -> new FederationInstance.SuspensionState(word);
            };
        }

        @Override
        public void write(JsonOut json, FederationInstance.SuspensionState value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
