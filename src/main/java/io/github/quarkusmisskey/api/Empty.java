package io.github.quarkusmisskey.api;

/** The body of endpoints without parameters: an empty JSON object, since servers refuse a request without one. */
public record Empty() implements Body<Empty> {

    public static final Empty BODY = new Empty();
}
