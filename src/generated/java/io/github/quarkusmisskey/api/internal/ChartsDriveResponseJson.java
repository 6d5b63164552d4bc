package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.ChartsDriveResponse;

/** Reads and writes {@link ChartsDriveResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsDriveResponseJson extends ObjectType<ChartsDriveResponse> {

    static final ChartsDriveResponseJson TYPE = new ChartsDriveResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "local",
            "remote");

    private ChartsDriveResponseJson() {}

    @Override
    public ChartsDriveResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ChartsDriveResponse.Files local = null;
        ChartsDriveResponse.Files remote = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> local = ChartsDriveResponseJson.ChartsDriveResponseFilesJson.TYPE.read(json);
                case 1 -> remote = ChartsDriveResponseJson.ChartsDriveResponseFilesJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsDriveResponse(
                local,
                remote,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsDriveResponse value) throws IOException {
        json.member("local", value.local(), ChartsDriveResponseJson.ChartsDriveResponseFilesJson.TYPE);
        json.member("remote", value.remote(), ChartsDriveResponseJson.ChartsDriveResponseFilesJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class ChartsDriveResponseFilesJson extends ObjectType<ChartsDriveResponse.Files> {

        static final ChartsDriveResponseFilesJson TYPE = new ChartsDriveResponseFilesJson();
        private static final MemberNames NAMES = MemberNames.of(
                "incCount",
                "incSize",
                "decCount",
                "decSize");

        private ChartsDriveResponseFilesJson() {}

        @Override
        public ChartsDriveResponse.Files read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            List<Long> incCount = null;
            List<Long> incSize = null;
            List<Long> decCount = null;
            List<Long> decSize = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> incCount = json.list(Scalars.WHOLE);
                    case 1 -> incSize = json.list(Scalars.WHOLE);
                    case 2 -> decCount = json.list(Scalars.WHOLE);
                    case 3 -> decSize = json.list(Scalars.WHOLE);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ChartsDriveResponse.Files(
                    incCount,
                    incSize,
                    decCount,
                    decSize,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ChartsDriveResponse.Files value) throws IOException {
            json.member("incCount", value.incCount(), ListType.of(Scalars.WHOLE));
            json.member("incSize", value.incSize(), ListType.of(Scalars.WHOLE));
            json.member("decCount", value.decCount(), ListType.of(Scalars.WHOLE));
            json.member("decSize", value.decSize(), ListType.of(Scalars.WHOLE));
            json.unknown(value.unknown());
        }
    }
}
