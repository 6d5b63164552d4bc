package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Ad;

/** Reads and writes {@link Ad}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdJson extends ObjectType<Ad> {

    static final AdJson TYPE = new AdJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "expiresAt",
            "startsAt",
            "place",
            "priority",
            "ratio",
            "url",
            "imageUrl",
            "memo",
            "dayOfWeek",
            "isSensitive");

    private AdJson() {}

    @Override
    public Ad read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant expiresAt = null;
        Instant startsAt = null;
        String place = null;
        String priority = null;
        Double ratio = null;
        String url = null;
        String imageUrl = null;
        String memo = null;
        Integer dayOfWeek = null;
        Boolean isSensitive = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> expiresAt = json.instant();
                case 2 -> startsAt = json.instant();
                case 3 -> place = json.text();
                case 4 -> priority = json.text();
                case 5 -> ratio = json.number();
                case 6 -> url = json.text();
                case 7 -> imageUrl = json.text();
                case 8 -> memo = json.text();
                case 9 -> dayOfWeek = json.integer();
                case 10 -> isSensitive = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Ad(
                id,
                expiresAt,
                startsAt,
                place,
                priority,
                ratio,
                url,
                imageUrl,
                memo,
                dayOfWeek,
                isSensitive,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Ad value) throws IOException {
        json.text("id", value.id());
        json.member("expiresAt", value.expiresAt(), Scalars.INSTANT);
        json.member("startsAt", value.startsAt(), Scalars.INSTANT);
        json.text("place", value.place());
        json.text("priority", value.priority());
        json.member("ratio", value.ratio(), Scalars.NUMBER);
        json.text("url", value.url());
        json.text("imageUrl", value.imageUrl());
        json.text("memo", value.memo());
        json.member("dayOfWeek", value.dayOfWeek(), Scalars.INTEGER);
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
