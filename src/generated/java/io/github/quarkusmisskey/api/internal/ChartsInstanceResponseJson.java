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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "requests" -> requests = ChartsInstanceResponseJson.ChartsInstanceResponseRequestsJson.TYPE.read(json);
                case "notes" -> notes = ChartsNotesJson.TYPE.read(json);
                case "users" -> users = ChartsTotalJson.TYPE.read(json);
                case "following" -> following = ChartsTotalJson.TYPE.read(json);
                case "followers" -> followers = ChartsTotalJson.TYPE.read(json);
                case "drive" -> drive = ChartsInstanceResponseJson.ChartsInstanceResponseDriveJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "failed" -> failed = json.list(Scalars.WHOLE);
                    case "succeeded" -> succeeded = json.list(Scalars.WHOLE);
                    case "received" -> received = json.list(Scalars.WHOLE);
                    default -> unknown = json.keep(member, unknown);
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
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "totalFiles" -> totalFiles = json.list(Scalars.WHOLE);
                    case "incFiles" -> incFiles = json.list(Scalars.WHOLE);
                    case "decFiles" -> decFiles = json.list(Scalars.WHOLE);
                    case "incUsage" -> incUsage = json.list(Scalars.WHOLE);
                    case "decUsage" -> decUsage = json.list(Scalars.WHOLE);
                    default -> unknown = json.keep(member, unknown);
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
