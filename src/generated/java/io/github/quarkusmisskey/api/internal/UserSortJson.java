package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.UserSort;

/** Reads and writes {@link UserSort}. */
@Generated("io.github.quarkusmisskey.generator")
final class UserSortJson extends JsonType<UserSort> {

    static final UserSortJson TYPE = new UserSortJson();

    private UserSortJson() {}

    @Override
    public UserSort read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "+follower" -> UserSort.PLUS_FOLLOWER;
            case "-follower" -> UserSort.MINUS_FOLLOWER;
            case "+createdAt" -> UserSort.PLUS_CREATED_AT;
            case "-createdAt" -> UserSort.MINUS_CREATED_AT;
            case "+updatedAt" -> UserSort.PLUS_UPDATED_AT;
            case "-updatedAt" -> UserSort.MINUS_UPDATED_AT;
            default -> new UserSort(word);
        };
    }

    @Override
    public void write(JsonOut json, UserSort value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
