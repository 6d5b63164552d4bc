package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.EntrancePageStyle;
import io.github.quarkusmisskey.api.model.MetaClientOptions;

/** Reads and writes {@link MetaClientOptions}. */
@Generated("io.github.quarkusmisskey.generator")
final class MetaClientOptionsJson extends ObjectType<MetaClientOptions> {

    static final MetaClientOptionsJson TYPE = new MetaClientOptionsJson();
    private static final MemberNames NAMES = MemberNames.of(
            "entrancePageStyle",
            "showTimelineForVisitor",
            "showActivitiesForVisitor");

    private MetaClientOptionsJson() {}

    @Override
    public MetaClientOptions read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        EntrancePageStyle entrancePageStyle = null;
        Boolean showTimelineForVisitor = null;
        Boolean showActivitiesForVisitor = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> entrancePageStyle = EntrancePageStyleJson.TYPE.read(json);
                case 1 -> showTimelineForVisitor = json.flag();
                case 2 -> showActivitiesForVisitor = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new MetaClientOptions(
                entrancePageStyle,
                showTimelineForVisitor,
                showActivitiesForVisitor,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, MetaClientOptions value) throws IOException {
        json.member("entrancePageStyle", value.entrancePageStyle(), EntrancePageStyleJson.TYPE);
        json.member("showTimelineForVisitor", value.showTimelineForVisitor(), Scalars.FLAG);
        json.member("showActivitiesForVisitor", value.showActivitiesForVisitor(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
