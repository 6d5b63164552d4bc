package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.DriveFileProperties;

/** Reads and writes {@link DriveFileProperties}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilePropertiesJson extends ObjectType<DriveFileProperties> {

    static final DriveFilePropertiesJson TYPE = new DriveFilePropertiesJson();
    private static final MemberNames NAMES = MemberNames.of(
            "width",
            "height",
            "orientation",
            "avgColor");

    private DriveFilePropertiesJson() {}

    @Override
    public DriveFileProperties read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long width = null;
        Long height = null;
        Long orientation = null;
        String avgColor = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> width = json.whole();
                case 1 -> height = json.whole();
                case 2 -> orientation = json.whole();
                case 3 -> avgColor = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new DriveFileProperties(
                width,
                height,
                orientation,
                avgColor,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, DriveFileProperties value) throws IOException {
        json.member("width", value.width(), Scalars.WHOLE);
        json.member("height", value.height(), Scalars.WHOLE);
        json.member("orientation", value.orientation(), Scalars.WHOLE);
        json.text("avgColor", value.avgColor());
        json.unknown(value.unknown());
    }
}
