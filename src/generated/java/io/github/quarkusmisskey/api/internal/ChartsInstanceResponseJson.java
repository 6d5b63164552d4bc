package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.ChartsInstanceResponse;
import io.github.quarkusmisskey.api.model.ChartsNotes;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/** Reads and writes {@link ChartsInstanceResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsInstanceResponseJson extends ObjectType<ChartsInstanceResponse> {

    static final ChartsInstanceResponseJson TYPE = new ChartsInstanceResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "requests",
            "notes",
            "users",
            "following",
            "followers",
            "drive");

    private ChartsInstanceResponseJson() {}

    @Override
    public ChartsInstanceResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ChartsInstanceResponse.Requests requests = null;
        ChartsNotes notes = null;
        ChartsTotal users = null;
        ChartsTotal following = null;
        ChartsTotal followers = null;
        ChartsInstanceResponse.Drive drive = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> requests = ChartsInstanceResponseJson.ChartsInstanceResponseRequestsJson.TYPE.read(json);
                case 1 -> notes = ChartsNotesJson.TYPE.read(json);
                case 2 -> users = ChartsTotalJson.TYPE.read(json);
                case 3 -> following = ChartsTotalJson.TYPE.read(json);
                case 4 -> followers = ChartsTotalJson.TYPE.read(json);
                case 5 -> drive = ChartsInstanceResponseJson.ChartsInstanceResponseDriveJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsInstanceResponse(
                requests,
                notes,
                users,
                following,
                followers,
                drive,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsInstanceResponse value) throws IOException {
        json.member("requests", value.requests(), ChartsInstanceResponseJson.ChartsInstanceResponseRequestsJson.TYPE);
        json.member("notes", value.notes(), ChartsNotesJson.TYPE);
        json.member("users", value.users(), ChartsTotalJson.TYPE);
        json.member("following", value.following(), ChartsTotalJson.TYPE);
        json.member("followers", value.followers(), ChartsTotalJson.TYPE);
        json.member("drive", value.drive(), ChartsInstanceResponseJson.ChartsInstanceResponseDriveJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class ChartsInstanceResponseRequestsJson extends ObjectType<ChartsInstanceResponse.Requests> {

        static final ChartsInstanceResponseRequestsJson TYPE = new ChartsInstanceResponseRequestsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "failed",
                "succeeded",
                "received");

        private ChartsInstanceResponseRequestsJson() {}

        @Override
        public ChartsInstanceResponse.Requests read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            List<Long> failed = null;
            List<Long> succeeded = null;
            List<Long> received = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> failed = json.list(Scalars.WHOLE);
                    case 1 -> succeeded = json.list(Scalars.WHOLE);
                    case 2 -> received = json.list(Scalars.WHOLE);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ChartsInstanceResponse.Requests(
                    failed,
                    succeeded,
                    received,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ChartsInstanceResponse.Requests value) throws IOException {
            json.member("failed", value.failed(), ListType.of(Scalars.WHOLE));
            json.member("succeeded", value.succeeded(), ListType.of(Scalars.WHOLE));
            json.member("received", value.received(), ListType.of(Scalars.WHOLE));
            json.unknown(value.unknown());
        }
    }

    static final class ChartsInstanceResponseDriveJson extends ObjectType<ChartsInstanceResponse.Drive> {

        static final ChartsInstanceResponseDriveJson TYPE = new ChartsInstanceResponseDriveJson();
        private static final MemberNames NAMES = MemberNames.of(
                "totalFiles",
                "incFiles",
                "decFiles",
                "incUsage",
                "decUsage");

        private ChartsInstanceResponseDriveJson() {}

        @Override
        public ChartsInstanceResponse.Drive read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            List<Long> totalFiles = null;
            List<Long> incFiles = null;
            List<Long> decFiles = null;
            List<Long> incUsage = null;
            List<Long> decUsage = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> totalFiles = json.list(Scalars.WHOLE);
                    case 1 -> incFiles = json.list(Scalars.WHOLE);
                    case 2 -> decFiles = json.list(Scalars.WHOLE);
                    case 3 -> incUsage = json.list(Scalars.WHOLE);
                    case 4 -> decUsage = json.list(Scalars.WHOLE);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ChartsInstanceResponse.Drive(
                    totalFiles,
                    incFiles,
                    decFiles,
                    incUsage,
                    decUsage,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ChartsInstanceResponse.Drive value) throws IOException {
            json.member("totalFiles", value.totalFiles(), ListType.of(Scalars.WHOLE));
            json.member("incFiles", value.incFiles(), ListType.of(Scalars.WHOLE));
            json.member("decFiles", value.decFiles(), ListType.of(Scalars.WHOLE));
            json.member("incUsage", value.incUsage(), ListType.of(Scalars.WHOLE));
            json.member("decUsage", value.decUsage(), ListType.of(Scalars.WHOLE));
            json.unknown(value.unknown());
        }
    }
}
