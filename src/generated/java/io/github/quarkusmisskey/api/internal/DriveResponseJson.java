package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.drive.DriveResponse;

/** Reads and writes {@link DriveResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveResponseJson extends ObjectType<DriveResponse> {

    static final DriveResponseJson TYPE = new DriveResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "capacity",
            "usage");

    private DriveResponseJson() {}

    @Override
    public DriveResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long capacity = null;
        Long usage = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> capacity = json.whole();
                case 1 -> usage = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new DriveResponse(
                capacity,
                usage,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, DriveResponse value) throws IOException {
        json.member("capacity", value.capacity(), Scalars.WHOLE);
        json.member("usage", value.usage(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
