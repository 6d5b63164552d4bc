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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "expiresAt" -> expiresAt = json.instant();
                case "startsAt" -> startsAt = json.instant();
                case "place" -> place = json.text();
                case "priority" -> priority = json.text();
                case "ratio" -> ratio = json.number();
                case "url" -> url = json.text();
                case "imageUrl" -> imageUrl = json.text();
                case "memo" -> memo = json.text();
                case "dayOfWeek" -> dayOfWeek = json.integer();
                case "isSensitive" -> isSensitive = json.flag();
                default -> unknown = json.keep(member, unknown);
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
